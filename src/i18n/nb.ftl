### The interface's texts. A section per feature; a key starts with its feature's name. The same keys and arguments stand in all four files.

### dates
dates-zone-sweden = svensk tid ({ $short })
dates-zone-norway = norsk tid ({ $short })
dates-zone-finland = finsk tid ({ $short })
dates-zone-denmark = dansk tid ({ $short })

### errors
errors-not-found = Siden finnes ikke
errors-internal = Noe gikk galt
errors-not-found-text = Adressen kan være feilskrevet, eller siden kan være fjernet.
errors-link-gone = Lenken virker ikke
errors-link-gone-text = Den kan være brukt, byttet ut eller ha blitt borte på veien. Åpne arrangementets side og be om en ny lenke, så kommer den på e-post.
errors-link-gone-new-text = Den kan være byttet ut eller ha kommet bort på veien. Be om en ny, så kommer den på e-post.
errors-link-gone-following-text = Du står ikke på lista, eller så er lenken kommet bort på veien. Åpne siden til møteplassen og skriv adressen din der hvis du vil bli invitert.
errors-link-gone-unsubscribe-text = Den hører til et arrangement der personopplysningene er slettet, eller så er den kommet bort på veien. Får du flere invitasjoner, kan du bruke lenken i den siste eller svare på e-posten.
errors-link-gone-sign-in-text = Lenken er brukt eller blitt for gammel: den gjelder én gang, i 15 minutter. Be om en ny, så kommer den på e-post.
errors-forbidden = Du har ikke tilgang til denne siden
errors-forbidden-text = Be noen i organisasjonen som står bak arrangementet, om å legge deg til.
errors-foreign-origin = Skjemaet kom fra et annet nettsted
errors-foreign-origin-text = Derfor har vi ikke lagret noe. Åpne siden på nytt og fyll ut skjemaet der.
errors-conflict = Det går ikke lenger
errors-too-large = Det du sendte, er for stort
errors-too-large-text = Velg en mindre fil og prøv igjen.
errors-bad-request = Vi forsto ikke det du sendte
errors-bad-request-text = Gå tilbake, åpne siden på nytt og prøv igjen.
errors-too-many = Det ble for mange forsøk
errors-too-many-text = Vent noen minutter og prøv igjen.
errors-unavailable = Tjenesten er midlertidig utilgjengelig
errors-unavailable-text = Vi jobber med saken. Prøv igjen om litt; det du allerede har fått bekreftet, er tatt vare på.
errors-internal-text = Feilen er vår, og vi har notert den. Oppgi { $ticket } hvis du tar kontakt.
errors-new-link = Få en ny lenke
errors-to-overview = Til oversikten
errors-to-events = Til alle arrangementer

### forms
forms-empty = Fyll ut dette feltet.
forms-too-long = Dette er for langt. Skriv høyst { $max } tegn.
forms-not-an-email = Dette ser ikke ut som en e-postadresse. Skriv for eksempel navn@kommune.no.
forms-not-a-url = Dette ser ikke ut som en lenke. Den skal begynne med https://
forms-not-a-date = Denne datoen finnes ikke. Skriv for eksempel 2026-11-05.
forms-not-a-time = Dette klokkeslettet finnes ikke. Skriv for eksempel 09:30.
forms-not-in-range = Skriv et helt tall mellom { $min } og { $max }.
forms-choose = Velg ett av alternativene.
forms-image-too-large = Bildet er for stort. Det kan være høyst { $max } MB.
forms-image-unreadable = Bildet kunne ikke leses. Bruk et JPEG-, PNG- eller WebP-bilde.

### ui
ui-name = Samling
ui-star = Mitt program
ui-skip = Hopp til innholdet
ui-languages = Språk
ui-main-nav = Hovedmeny
ui-menu = Meny
ui-event-nav = Arrangementets sider
ui-breadcrumbs = Du er her
ui-pages = Bla i sidene
ui-previous = Forrige
ui-next = Neste
ui-first = Til begynnelsen
ui-search = Søk
ui-optional = (valgfritt)
ui-errors-heading = { $count ->
    [one] Noe må rettes opp
   *[other] { $count } ting må rettes opp
}
ui-refused-title = Feil: { $title }
ui-footer = Samling – møter over grensene
ui-privacy = Slik behandler vi personopplysninger
ui-accessibility = Tilgjengelighet
ui-sign-in = For arrangører
ui-sign-out = Logg ut
ui-in-sv = på svensk
ui-in-nb = på bokmål
ui-in-nn = på nynorsk
ui-in-en = på engelsk
ui-in-da = på dansk
ui-in-fi = på finsk
ui-in-se = på nordsamisk
ui-in-fit = på meänkieli
ui-in-other = på et annet språk ({ $tag })
ui-language-sv = svensk
ui-language-nb = bokmål
ui-language-nn = nynorsk
ui-language-en = engelsk
ui-language-da = dansk
ui-language-fi = finsk
ui-language-se = nordsamisk
ui-language-fit = meänkieli
ui-date-open = Ny dato kommer

### server

### mails
mails-greeting = Hei { $name },
mails-greeting-nameless = Hei,
mails-regards = Vennlig hilsen
mails-unsubscribe = Jeg vil ikke ha flere invitasjoner
mails-kind-registration-confirmed = Bekreftelse
mails-kind-registration-waiting = Venteliste
mails-kind-registration-seat = Plass fra ventelista
mails-kind-registration-cancelled = Avmelding
mails-kind-registration-link = Personlig lenke
mails-kind-event-moved = Nytt tidspunkt eller sted
mails-kind-event-cancelled = Avlyst
mails-kind-event-postponed = Utsatt
mails-kind-event-reinstated = Blir holdt
mails-kind-event-reminder = Praktisk informasjon
mails-kind-speaker-link = Lenke til en foredragsholder
mails-kind-speaker-news = Beskjed til en foredragsholder
mails-kind-speaker-release = Programnytt til en foredragsholder
mails-kind-invitation = Invitasjon
mails-kind-invitation-reminder = Påminnelse om invitasjon
mails-kind-invitation-news = Beskjed til en invitert
mails-kind-invitation-link = Lenke til en invitasjon
mails-kind-sign-in = Lenke for å logge inn
mails-kind-series-follow = Vil bli invitert igjen
mails-kind-colleague-added = Ny kollega

### people
people-nav-events = Arrangementer
people-nav-organisations = Organisasjoner
people-nav-account = Mine opplysninger
people-country-se = Sverige
people-country-no = Norge
people-country-dk = Danmark
people-country-fi = Finland
people-country-is = Island
people-country-other = Et annet land
people-role = Rolle
people-role-admin = Administrator
people-role-admin-hint = Kan alt, også endre opplysningene om organisasjonen og legge til kolleger.
people-role-member = Medarbeider
people-role-member-hint = Planlegger organisasjonens arrangementer og ser alle påmeldinger.
people-email = E-post
people-name = Navn
people-phone = Telefon
people-language = Språk
people-language-hint = E-postene fra Samling kommer på dette språket.
people-country = Land
people-website = Nettsted
people-website-hint = For eksempel https://www.kommune.no
people-save = Lagre
people-cancel = Avbryt
people-change = Endre
people-sign-in = Logg inn
people-sign-in-title = Logg inn som arrangør
people-sign-in-lead = Skriv e-postadressen din, så sender vi deg en lenke som logger deg inn. Du trenger ikke noe passord.
people-sign-in-send = Send meg en lenke
people-sign-in-sent = Sjekk e-posten din
people-sign-in-sent-text = Hvis adressen hører til en konto, er en lenke på vei. Den gjelder én gang, i { $minutes } minutter. Kommer det ingen e-post, kan du se i søppelposten eller sjekke at adressen er riktig skrevet.
people-sign-in-again = Skriv en annen adresse
people-no-account = Har du ingen konto?
people-no-account-text = Be en kollega som allerede har konto, om å legge deg til under Kolleger i organisasjonen. Er organisasjonen din ny her, kan du ta kontakt med dem som drifter tjenesten. Du som skal delta eller holde innlegg, trenger ingen konto; lenken i e-posten er nok.
people-first-account-text = Ingen har konto her ennå. Den som drifter tjenesten, oppretter den første på serveren og får da en lenke til å logge inn med:
people-welcome = Velkommen, { $name }
people-welcome-lead = Du logger inn som { $email }.
people-mail-sign-in-subject = Lenken din for å logge inn
people-mail-sign-in-text = Du ba om en lenke for å logge inn i Samling. Den gjelder én gang, i { $minutes } minutter.
people-mail-sign-in-button = Logg inn
people-mail-sign-in-reason = Du får denne e-posten fordi noen skrev adressen din på innloggingssiden. Var det ikke deg, kan du se bort fra den; ingen kommer inn uten lenken.
people-mail-welcome-subject = Du er nå arrangør for { $organisation }
people-mail-welcome-text = { $by } har lagt deg til som kollega i { $organisation } i Samling, der vi planlegger seminarer og konferanser.
people-mail-welcome-later = Knappen virker én gang, i { $minutes } minutter. Etter det får du en ny lenke når du vil:
people-mail-welcome-again = Få en ny lenke
people-mail-welcome-reason = Du får denne e-posten fordi du har fått en konto hos { $organisation }.
people-organisation = Organisasjon
people-organisations = Organisasjoner
people-organisations-none = Du hører ikke til noen organisasjon ennå
people-organisation-new = Ny organisasjon
people-organisation-new-lead = En kommune, en bedrift, et lærested eller et nettverk som holder arrangementer.
people-organisation-first-lead = Begynn med organisasjonen du lager arrangementer for. Alt kan endres senere. Finnes den her allerede, kan du heller be en kollega om å legge deg til.
people-organisation-create = Opprett organisasjonen
people-name-organisation = Organisasjonens navn
people-your-role = Rollen din
people-details = Opplysninger
people-statements = Personvern og tilgjengelighet
people-colleagues = Kolleger
people-contact = Kontakt
people-contact-hint = Vises for deltakere som har spørsmål.
people-contact-name = Kontaktperson
people-reply-to = Svaradresse
people-reply-to-hint = Hit kommer svarene på e-postene. Velg en postkasse som noen leser.
people-look = Utseende
people-look-hint = Slik kjenner deltakerne dere igjen på sidene om arrangementene.
people-logo = Logo
people-logo-hint = PNG, JPEG eller WebP, høyst 10 MB. Gjerne med gjennomsiktig bakgrunn.
people-logo-of = Logoen til { $name }
people-logo-remove = Fjern logoen
people-own-colour = Bruk vår egen farge
people-colour = Farge
people-colour-hint = Vi lager en hel fargeskala av den og sørger for at teksten alltid kan leses.
people-colour-unreadable = Dette er ikke en farge. Skriv for eksempel #14524c.
people-admins-edit = Administratorene i organisasjonen kan endre opplysningene.
people-admins-add = Administratorene i organisasjonen kan legge til kolleger.
people-statements-lead = Tekstene vises under organisasjonens navn på fellessidene:
people-privacy-notice = Om personopplysninger
people-privacy-notice-hint = Det som gjelder hos dere: personvernombud, arkiv og sletting, hvor man henvender seg. Det generelle står på siden fra før. Du kan bruke Markdown.
people-accessibility-statement = Tilgjengelighetserklæring
people-statement-hint = Hva som ikke er tilgjengelig ennå, og hvordan man sier fra. Du kan bruke Markdown.
people-statement-hint-sweden = Etter den svenske DOS-loven: hva som ikke er tilgjengelig ennå, hvordan man sier fra, og at man kan klage til Digg. Du kan bruke Markdown.
people-statement-hint-norway = Offentlige virksomheter lager erklæringen på uustatus.no; lenk til den nedenfor. Her kan dere legge til noe. Du kan bruke Markdown.
people-accessibility-url = Lenke til erklæringen
people-accessibility-url-hint = Hvis den ligger et annet sted, for eksempel på uustatus.no eller på nettstedet deres.
people-colleague-add = Legg til kollega
people-colleague-add-lead = Kollegaen får en e-post med en lenke og kan begynne med en gang.
people-colleague-already = Denne personen er allerede kollega her.
people-colleague-remove = Fjern
people-colleague-remove-name = Fjern { $name }
people-colleague-remove-title = Fjerne { $name } fra { $organisation }?
people-colleague-remove-text = Kollegaen får ikke lenger tilgang til arrangementene til organisasjonen. Det som er gjort, blir stående.
people-make-admin = Gjør { $name } til administrator
people-make-member = Gjør { $name } til medarbeider
people-last-admin = Organisasjonen må ha minst én administrator. Gjør først en annen til administrator.
people-account = Mine opplysninger
people-account-lead = Du er logget inn som { $email }.
people-done-saved = Lagret.
people-done-created = Organisasjonen er opprettet. Fyll gjerne inn kontakt og svaradresse, så når deltakerne dere.
people-first-event = Lag et arrangement
people-done-colleague-added = Kollegaen er lagt til og får en e-post med en lenke.
people-done-colleague-removed = Kollegaen er fjernet.
people-privacy-at = Personopplysninger hos { $name }
people-accessibility-at = Tilgjengelighet hos { $name }
people-privacy-title = Slik behandler vi personopplysninger
people-privacy-lead = Vi bruker så få opplysninger som mulig, bare til det arrangementet de gjelder, og sletter dem når de ikke trengs lenger.
people-privacy-controller = Hvem som har ansvaret
people-privacy-controller-text =
    Organisasjonen som holder et arrangement, er behandlingsansvarlig for opplysningene om dem som inviteres, melder seg på og medvirker. Er flere om arrangementet, for eksempel en norsk og en svensk kommune, har de felles ansvar (personvernforordningen artikkel 26). Hvem de er, står på siden til arrangementet og ved påmeldingen, og du kan henvende deg til hvem som helst av dem.
people-privacy-what = Hvilke opplysninger og hvorfor
people-privacy-what-text =
    - **Påmelding:** navn, e-postadresse, organisasjon, land og språk, og om du deltar på stedet eller på nett. De trengs for å holde av plassen din, sende bekreftelse og endringer og vite hvor mange som kommer.
    - **Mat og tilrettelegging:** bare hvis du selv sier fra. De brukes bare til å ordne mat og lokaler.
    - **Invitasjon:** navn, e-postadresse, organisasjon og språk, og hva du svarer. Vil du ikke ha flere invitasjoner, holder det med ett klikk på lenken i e-posten.
    - **Medvirkning som foredragsholder:** navn, tittel, biografi og bilde, som du selv kan endre. De vises i programmet.
    - **Arrangører:** navn, e-postadresse og språk, for å kunne logge inn.
people-privacy-basis = Rettslig grunnlag
people-privacy-basis-text =
    For offentlige virksomheter er grunnlaget som regel en oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 bokstav e): å holde møter, opplæring og samarbeid. Opplysninger om mat og tilrettelegging kan si noe om helse eller tro; dem gir du frivillig, og du kan fjerne dem når du vil.
people-privacy-who = Hvem som ser opplysningene
people-privacy-who-text =
    Arrangørene, og de som drifter tjenesten for dem. Ingenting selges, og ingen sider henter noe fra andre selskaper. Hos offentlige virksomheter kan opplysningene være omfattet av innsynsretten i offentleglova, når de ikke er unntatt.
people-privacy-how-long = Hvor lenge
people-privacy-how-long-text =
    Ved påmeldingen står det når opplysningene dine slettes. Opplysninger om mat og tilrettelegging slettes først, like etter arrangementet. Deretter slettes påmeldingene, seks måneder etter arrangementet når ikke noe annet er sagt. Igjen står bare antall, for eksempel hvor mange som kom fra hvert land. Samme dag slettes adressene og lenkene til foredragsholderne, og alt om den som ikke kom med i programmet. Navn, tittel, biografi og bilde i et publisert program blir stående, som en del av det som fant sted.
people-privacy-rights = Rettighetene dine
people-privacy-rights-text =
    Med den personlige lenken din kan du se opplysningene dine, rette dem og melde deg av. Du kan også be arrangøren om innsyn, retting, sletting eller begrensning, og protestere mot behandlingen. Er du ikke fornøyd, kan du klage til [Datatilsynet](https://www.datatilsynet.no) i Norge eller [Integritetsskyddsmyndigheten](https://www.imy.se) i Sverige.
people-privacy-cookies = Informasjonskapsler
people-privacy-cookies-text =
    Vi følger ikke med på hva du gjør, og har ingen informasjonskapsler for statistikk eller reklame. Velger du språk, husker en informasjonskapsel det. Logger du inn som arrangør, holder en informasjonskapsel deg innlogget i 30 dager, eller til du logger ut. Begge er nødvendige for det du selv har bedt om.
people-privacy-each = Arrangørenes egne opplysninger
people-privacy-none = { $name } har ikke lagt til noe ut over det som står ovenfor.
people-accessibility-title = Tilgjengelighet
people-accessibility-lead = Alle skal kunne lese, melde seg på og medvirke. Si fra når noe hindrer deg.
people-accessibility-how = Hvor tilgjengelige sidene er
people-accessibility-how-text =
    Sidene er laget for å følge WCAG 2.2 på nivå AA, og dermed standarden EN 301 549. De virker med tastatur og skjermleser, med 200 prosent forstørring, på smale skjermer, i mørk modus og uten JavaScript. Hver side prøves av et program som leter etter hindre, og de viktigste veiene gjennom tjenesten prøves uten mus.
people-accessibility-known = Mangler vi kjenner til
people-accessibility-known-text =
    - Tekster, bilder og filer som arrangører og foredragsholdere legger inn, kan ha mangler som vi ikke ser.
    - Det som ikke er oversatt ennå, vises på et annet språk. Det er merket, slik at skjermlesere uttaler det riktig.
people-accessibility-report = Si fra hvis noe hindrer deg
people-accessibility-report-text =
    Ta kontakt med arrangøren; adressene står nederst på siden. Fortell hvilken side det gjelder, og hva som skjedde. Trenger du informasjonen på en annen måte, for eksempel opplest eller i større skrift, ordner arrangøren det. Behov i lokalet, som teleslynge eller plass til rullestol, skriver du i påmeldingen.
people-accessibility-sweden = Svenske arrangører
people-accessibility-sweden-text =
    Svenske myndigheter følger [lagen (2018:1937) om tillgänglighet till digital offentlig service](https://www.digg.se), DOS-loven. Har du sagt fra og ikke er fornøyd med svaret, kan du melde det til Myndigheten för digital förvaltning, Digg, på [digg.se/tdosanmalan](https://www.digg.se/tdosanmalan).
people-accessibility-norway = Norske arrangører
people-accessibility-norway-text =
    Norske offentlige virksomheter følger forskrift om universell utforming av IKT-løsninger og publiserer tilgjengelighetserklæringen sin på [uustatus.no](https://uustatus.no). Tilsynet for universell utforming av ikt fører tilsyn; på [uutilsynet.no](https://www.uutilsynet.no) kan du si fra om mangler.
people-accessibility-each = Arrangørenes egne erklæringer
people-accessibility-none = { $name } har ikke lagt til noen egen erklæring ennå. Ta kontakt her hvis noe hindrer deg.
people-accessibility-link = Tilgjengelighetserklæring for { $name }
people-accessibility-link-norway = Tilgjengelighetserklæring for { $name } på uustatus.no

### events
events-nav-overview = Oversikt
events-nav-details = Opplysninger
events-nav-programme = Program
events-nav-speakers = Foredragsholdere
events-nav-invitations = Invitasjoner
events-nav-registrations = Påmeldinger
events-nav-mails = E-poster
events-nav-translations = Oversettelser
events-state-draft = Utkast
events-state-published = Publisert
events-state-cancelled = Avlyst
events-state-postponed = Utsatt
events-kind-seminar = Seminar
events-kind-forum = Forum
events-kind-conference = Konferanse
events-kind-workshop = Arbeidsverksted
events-kind-meeting = Møte
events-kind-test-day = Testdag
events-kind-course = Kurs
events-kind-webinar = Webinar
events-attendance-on-site = På stedet
events-attendance-online = På nett
events-attendance-mixed = På stedet og på nett
events-role-host = Vert
events-role-co-organiser = Medarrangør
events-role-main-funder = Hovedfinansiør
events-role-funder = Finansiør
events-role-partner = Samarbeidspartner
events-role-venue-host = Stiller med lokale
events-roles-host = { $count ->
    [one] Vert
   *[other] Verter
}
events-roles-co-organiser = { $count ->
    [one] Medarrangør
   *[other] Medarrangører
}
events-roles-main-funder = { $count ->
    [one] Hovedfinansiør
   *[other] Hovedfinansiører
}
events-roles-funder = { $count ->
    [one] Finansiør
   *[other] Finansiører
}
events-roles-partner = { $count ->
    [one] Samarbeidspartner
   *[other] Samarbeidspartnere
}
events-roles-venue-host = { $count ->
    [one] Stiller med lokale
   *[other] Stiller med lokaler
}
events-country-se = Sverige
events-country-no = Norge
events-country-dk = Danmark
events-country-fi = Finland
events-country-is = Island
events-country-other = Et annet land
events-fact-when = Når
events-fact-before = Tidligere
events-news-moved-subject = Endret: { $title }
events-news-moved = { $title } er endret:
events-news-cancelled-subject = Avlyst: { $title }
events-news-cancelled = { $title } ({ $at }) er dessverre avlyst.
events-news-postponed-subject = Utsatt: { $title }
events-news-postponed = { $title } ({ $at }) er utsatt. Ny dato er ikke bestemt ennå. Du får en e-post når den er klar.
events-news-reinstated-subject = Ny dato: { $title }
events-news-reinstated = Gode nyheter: { $title } blir holdt.
events-fact-where = Hvor
events-fact-languages = Språk
events-fact-price = Pris
events-fact-contact = Kontakt
events-fact-series = Del av
events-facts = Praktisk
events-free = Gratis
events-when-days = { $days }, fra kl. { $start } den første dagen til kl. { $end } den siste dagen, { $zone }
events-when-undated = Ny dato er ikke bestemt
events-place-mixed = { $venue }, og på nett
events-place-online-link = På nett. Du får lenken når du er påmeldt.
events-card-time = { $weekday } kl. { $time }
events-home-title = Møter over grensene
events-home-lead = Seminarer og forum der kommuner i Norden lærer av hverandre.
events-home-coming = Dette skjer
events-home-past = Tidligere arrangementer
events-home-series = Faste møteplasser
events-home-none = Ingenting er planlagt akkurat nå
events-home-none-text = Kom gjerne tilbake. Nye seminarer og forum kommer til gjennom året.
events-tabs = Arrangementets sider
events-register = Meld deg på
events-join-waiting-list = Sett deg på ventelista
events-to-calendar = Legg til i kalenderen
events-is-cancelled = Arrangementet er avlyst
events-is-cancelled-text = Alle som var påmeldt, har fått beskjed på e-post.
events-is-postponed = Arrangementet er utsatt
events-is-postponed-text = Ny dato er ikke bestemt. De som er påmeldt, får beskjed når den er klar.
events-is-moved = Arrangementet er flyttet
events-is-moved-text = Det skulle ha begynt { $former }. Nå gjelder { $now }.
events-directions = Slik finner du fram
events-access = Tilgjengelighet på stedet
events-partners = De som står bak
events-registration = Påmelding
events-registration-opens = Påmeldingen åpner { $when }.
events-registration-open = Påmeldingen er åpen.
events-registration-left = { $left ->
    [one] Én plass igjen.
   *[other] { $left } plasser igjen.
}
events-registration-full = Alle plasser er tatt. { $waiting ->
    [0] Sett deg på ventelista, så hører du fra oss om det blir en ledig plass.
    [one] Én person står på ventelista.
   *[other] { $waiting } personer står på ventelista.
}
events-registration-full-mixed = Alle plasser i lokalet er tatt. Du kan delta på nett eller sette deg på ventelista.
events-registration-closed = Påmeldingen er stengt.
events-registration-over = Arrangementet er over. Takk til alle som var med!
events-registration-closes = Meld deg på senest { $when }.
events-seats = { $count ->
    [one] Én plass i lokalet
   *[other] { $count } plasser i lokalet
}
events-lost-link = Allerede påmeldt? Få den personlige lenken din på nytt
events-new-title = Nytt arrangement
events-new-lead = Tittel og tid er nok. Alt annet kan du fylle ut senere, og ingenting vises før du publiserer arrangementet.
events-new-title-hint = Ett språk er nok.
events-new-submit = Lag utkast
events-title = Tittel
events-date = Dato
events-start = Begynner
events-end = Slutter
events-end-date = Siste dag
events-end-date-hint = Bare hvis arrangementet varer mer enn én dag.
events-organisation = Arrangør
events-organisation-hint = Organisasjonen som er vert for arrangementet.
events-no-organisation = Du hører ikke til noen organisasjon ennå
events-no-organisation-text = Et arrangement har alltid en vert. Legg til kommunen eller organisasjonen din først.
events-no-organisation-button = Legg til organisasjon
events-back = Avbryt
events-copy-title = Kopier til ny dato
events-copy-lead = Tekster, sted, program, partnere, temaer og innstillinger blir med fra { $date }. Foredragsholdere, påmeldinger og invitasjoner blir ikke med.
events-copy-submit = Lag kopi
events-done-saved = Lagret.
events-done-created = Utkastet er laget. Fyll ut mer når du vil.
events-done-past = Utkastet er laget, men dagen har allerede vært. Endre datoen hvis den ble feil.
events-done-copied = Kopien er laget som utkast. Se gjennom tekstene før du publiserer arrangementet.
events-done-published = Arrangementet er publisert.
events-done-cancelled = Arrangementet er avlyst. De påmeldte får beskjed nå.
events-done-postponed = Arrangementet er utsatt. De påmeldte får beskjed nå.
events-done-reinstated = Arrangementet blir holdt. De påmeldte får beskjed nå.
events-done-moved = Arrangementet er flyttet. De påmeldte får beskjed nå.
events-title-missing = Skriv en tittel på minst ett språk.
events-ends-before-start = Arrangementet må slutte etter at det begynner.
events-too-many-days = Et arrangement kan vare i høyst 31 dager. Del det opp i flere.
events-date-far-away = Sjekk årstallet. Det skal være mellom { $from } og { $to }.
events-slug-letters = Bruk bare små bokstaver a–z, tall og bindestrek, for eksempel smart-city-forum-2027.
events-slug-taken = Adressen er allerede i bruk. Velg en annen.
events-closes-before-it-opens = Påmeldingen må stenge etter at den åpner.
events-opens-after-the-event = Påmeldingen må åpne før arrangementet er over.
events-language-twice = Språket er allerede valgt.
events-language-missing = Velg minst ett språk.
events-partner-missing = Velg en organisasjon eller skriv navnet på en ny.
events-last-host = Arrangementet må ha en vert. Legg til en annen vert først.
events-state-changed = Arrangementets status er endret i mellomtiden. Last siden på nytt og se hva som gjelder nå.
events-is-over = Arrangementet er allerede over og kan ikke avlyses eller utsettes.
events-only-drafts-are-deleted = Et publisert arrangement kan ikke slettes. Avlys det i stedet.
events-mail-follow-subject = Bekreft at du vil bli invitert til { $series }
events-mail-follow-text = Noen, trolig du, har bedt { $host } om en invitasjon neste gang { $series } møtes. Bekreft her, så skriver vi til deg.
events-mail-follow-button = Ja, inviter meg
events-mail-follow-ignore = Var det ikke deg? Da trenger du ikke gjøre noe, og vi skriver ikke igjen.
events-mail-follow-already = Du står allerede på lista for { $series }. Vi skriver til deg når neste møte er klart.
events-mail-follow-leave = Jeg vil ikke stå på lista lenger
events-mail-follow-reason = Du får denne e-posten fordi adressen din ble skrevet inn på siden til { $series }.
events-tab-texts = Tekster
events-tab-time-place = Tid og sted
events-tab-settings = Innstillinger
events-tab-partners = Partnere
events-tab-series = Møteplassen
events-tab-state = Publisering
events-told = { $count ->
    [0] Ingen er påmeldt ennå, så det går ikke ut noen e-post.
    [one] Én person er påmeldt eller står på ventelista og får e-post.
   *[other] { $count } personer er påmeldt eller står på ventelista og får e-post.
}
events-told-online = { $count ->
    [0] Ingen er påmeldt på stedet ennå. De som deltar på nett, får e-post.
    [one] Én person er påmeldt på stedet eller står på ventelista. Den personen og alle som deltar på nett, får e-post.
   *[other] { $count } personer er påmeldt på stedet eller står på ventelista. De og alle som deltar på nett, får e-post.
}
events-told-others = Foredragsholdere som har fått lenken sin, og inviterte som ikke har takket nei, får også e-post.
events-save = Lagre
events-none = Ingen
events-choose = Velg
events-markdown-hint = Du kan bruke **fet skrift**, # overskrifter, - lister og [lenker](https://…).
events-summary = Kort om arrangementet
events-summary-hint = En eller to setninger. Vises i lister, i invitasjonen og når noen deler siden.
events-description = Omtale
events-directions-hint = Tog, buss, parkering og hvilken inngang man bruker.
events-access-hint = Trapper, heis, teleslynge, toaletter, førerhund.
events-practical = Praktisk informasjon til dem som er påmeldt
events-practical-hint = Sendes med påminnelsen dagen før. Vises ikke på den offentlige siden.
events-time-zone = Tidssone
events-zone-sweden = Sverige (Stockholm)
events-zone-norway = Norge (Oslo)
events-zone-denmark = Danmark (København)
events-zone-finland = Finland (Helsingfors)
events-zone-iceland = Island (Reykjavik)
events-attendance = Hvordan man deltar
events-venue = Lokale
events-venue-hint = La feltene stå tomme hvis arrangementet bare er på nett.
events-venue-name = Navn på lokalet
events-venue-street = Gateadresse
events-venue-postal-code = Postnummer
events-venue-city = Poststed
events-country = Land
events-joining-link = Lenke for dem som deltar på nett
events-joining-link-hint = Sendes bare til dem som er påmeldt på nett. Vises aldri på den offentlige siden.
events-move-hint = Endrer du tid eller sted, får alle påmeldte e-post, og møtet flyttes i kalenderen deres. Du må bekrefte først.
events-move-title = Flytte arrangementet?
events-move-text = Tid eller sted endres. Alle som er påmeldt, får e-post på sitt språk, og møtet flyttes i kalenderen deres.
events-move-from = Nå
events-move-to = Endres til
events-move-window = Siste frist for påmelding flyttes ikke av seg selv. Sjekk den under Innstillinger etterpå.
events-move-online = Arrangementet holdes bare på nett. Alle som er påmeldt, deltar der, og de som står på ventelista, får også plass.
events-move-on-site = Arrangementet holdes bare i lokalet. De som er påmeldt på nett, får plass i den rekkefølgen de meldte seg på; er det ikke nok plasser, kommer resten på ventelista. Hver enkelt får beskjed.
events-move-programme = Et program flyttes ikke av seg selv: flytt det på programsiden etterpå og publiser det på nytt.
events-moved-programme = Finnes det et program, står det fortsatt på de gamle tidene. Flytt det og publiser det på nytt.
events-to-programme = Til programmet
events-move-submit = Flytt og gi beskjed til alle
events-slug = Adresse
events-slug-hint = Siste del av nettadressen. Ikke endre den når du har sendt ut lenken.
events-kind = Type arrangement
events-languages = Arrangementets språk
events-languages-hint = Det første vises når en tekst mangler på leserens språk.
events-language-number = Språk { $number }
events-topics = Temaer
events-new-topic = Nytt tema
events-series = Fast møteplass
events-series-hint = Hvis arrangementet er ett av flere møter på samme møteplass.
events-new-series = Ny møteplass
events-capacity = Antall plasser i lokalet
events-capacity-hint = La stå tomt hvis det ikke er noen grense. Setter du tallet ned, mister ingen plassen sin. Setter du det opp, får de som har ventet lengst, plass.
events-window = Når man kan melde seg på
events-window-hint = La stå tomt hvis påmeldingen skal være åpen fra publisering til arrangementet er over.
events-opens-date = Åpner dato
events-opens-time = Åpner klokken
events-closes-date = Stenger dato
events-closes-time = Stenger klokken
events-retention = Hvor mange måneder personopplysninger lagres etterpå
events-retention-hint = Deretter slettes de av seg selv, også adressene til foredragsholderne. Tallene beholdes, og det publiserte programmet.
events-partner-up = Flytt opp
events-partner-down = Flytt ned
events-partner-remove = Fjern
events-partner-name = Organisasjon
events-partner-role = Rolle
events-partner-role-hint = Verter og medarrangører kan endre arrangementet. Andre partnere kan ikke det.
events-partner-actions = Endre
events-partner-add = Legg til partner
events-partner-edit = Navn, nettsted og logo
events-partner-edit-lead = Ingen fra organisasjonen bruker Samling ennå. Til noen gjør det, tar dere som arrangerer, hånd om opplysningene her; de vises på alle arrangementer der organisasjonen står.
events-partner-organisation = Organisasjon
events-partner-new = En ny organisasjon
events-partner-new-name = Navn på den nye organisasjonen
events-publish = Publiser arrangementet
events-publish-text = Siden blir synlig for alle, og påmeldingen åpner etter innstillingene.
events-publish-name = Verten står som avsender i deltakernes kalendere, med det navnet den har når du publiserer.
events-publish-missing = Dette mangler. Du kan publisere arrangementet likevel.
events-publish-no-place = Sted
events-publish-no-summary = En kort tekst om arrangementet
events-publish-untranslated = Ikke oversatt – { $what }
events-cancel = Avlys arrangementet
events-cancel-text = Siden sier at arrangementet er avlyst, og møtet tas ut av de påmeldtes kalendere.
events-postpone = Utsett arrangementet
events-postpone-text = Arrangementet har inntil videre ingen dato. Møtet tas ut av de påmeldtes kalendere og kommer tilbake når du setter ny dato. Påmeldingene beholdes.
events-reinstate = Sett ny dato og publiser arrangementet
events-reinstate-text = Arrangementet holdes på datoen du oppgir. Møtet kommer tilbake i de påmeldtes kalendere.
events-delete = Slett utkastet
events-delete-text = Utkastet forsvinner med alt som hører til: program, foredragsholdere og invitasjoner. Det kan ikke angres.
events-date-past = Velg en dato som ikke har vært.
events-note = Melding til dem det gjelder
events-note-hint = Står i e-posten og på siden. Skriv gjerne hvorfor.
events-state-draft-text = Bare dere som arrangerer, ser arrangementet.
events-state-published-text = Alle kan se arrangementet.
events-state-cancelled-text = Arrangementet er avlyst. Siden finnes fortsatt og sier det.
events-state-postponed-text = Arrangementet er utsatt uten ny dato.
events-public-page = Offentlig side:
events-to-invitations = Inviter
events-follow = Bli invitert
events-follow-text = Skriv e-postadressen din, så inviterer { $host } deg når neste møte er bestemt. Du bekrefter med en lenke i en e-post.
events-follow-email = E-post
events-follow-name = Navn
events-privacy = Personopplysningene dine
events-privacy-who = { $count ->
    [one] Denne organisasjonen er ansvarlig for opplysningene:
   *[other] Disse organisasjonene er ansvarlige for opplysningene:
}
events-privacy-joint = De er felles ansvarlige (artikkel 26 i personvernforordningen), og du kan henvende deg til den du vil.
events-privacy-more = Mer om hvordan vi behandler personopplysninger
events-follow-submit = Send lenken
events-follow-sent = Vi har sendt en e-post med en lenke. Åpne den for å bekrefte.
events-follow-why = Vi trenger adressen for å kunne invitere deg til neste møte. Du har bedt om det selv (artikkel 6 nr. 1 bokstav a), og du kan ombestemme deg når du vil.
events-follow-until = Vi beholder den til du stryker deg fra lista; det gjør du med den samme lenken som du bekrefter med. Bekrefter du ikke innen { $days } dager, slettes den.
events-series-eyebrow = Fast møteplass
events-series-coming = Kommende møter
events-series-past = Tidligere møter
events-series-none = Neste møte er ikke bestemt ennå
events-series-none-text = Skriv deg opp nedenfor, så får du vite når det er klart.
events-series-calendar = Abonner i kalenderen
events-series-not-ours = Møteplassen tilhører en annen organisasjon. Bare de som arbeider der, kan endre tekstene.
events-following-title = Du står på lista
events-following-text = Vi skriver til deg når neste møte i { $series } er bestemt.
events-following-leave = Stryk meg fra lista
events-following-confirm-title = Vil du bli invitert?
events-following-confirm-text = Vi lagrer adressen din for å kunne invitere deg til { $series }. Du kan stryke deg når som helst.
events-following-series = Til siden for møteplassen
events-left-title = Du er strøket fra lista
events-left-text = Du får ikke flere invitasjoner til { $series } herfra.

### speakers
speakers-title = Foredragsholdere
speakers-add = Legg til en foredragsholder
speakers-add-lead = Navnet er nok til å begynne. Resten kan du eller foredragsholderen fylle ut senere.
speakers-add-button = Legg til
speakers-cancel = Avbryt
speakers-save = Lagre
speakers-details = Opplysninger
speakers-empty = Ingen foredragsholdere ennå
speakers-empty-text = Legg til dem som skal holde innlegg, også om du ikke har adressen deres ennå.
speakers-field-name = Navn
speakers-field-organisation = Organisasjon
speakers-field-email = E-postadresse
speakers-field-email-hint = Trengs først når du vil sende den personlige lenken.
speakers-field-email-edit-hint = Hvis du bytter adresse, slutter den gamle lenken å gjelde.
speakers-field-title = Tittel
speakers-field-title-in = Tittel ({ $language })
speakers-field-title-hint = For eksempel kommunedirektør eller prosjektleder.
speakers-field-biography = Biografi
speakers-field-biography-in = Biografi ({ $language })
speakers-field-biography-hint = Noen linjer om hva personen arbeider med. En tom linje gir et nytt avsnitt.
speakers-field-language = Språk i e-post
speakers-field-photo = Bilde
speakers-field-photo-hint = JPEG, PNG eller WebP, høyst 10 MB. Bildet beskjæres til et kvadrat.
speakers-photo-upload = Last opp bildet
speakers-photo-replace = Bytt bilde
speakers-photo-remove = Fjern bildet
speakers-field-save = Lagre
speakers-field-saved = Lagret
speakers-problem-known-address = En annen av arrangementets foredragsholdere har allerede denne adressen. Er det samme person, kan du slå dem sammen.
speakers-problem-no-photo = Velg et bilde først.
speakers-problem-no-address = Foredragsholderen har ingen e-postadresse ennå. Legg til en først.
speakers-problem-over = Arrangementet er over, så det er ikke noe igjen å svare på.
speakers-answer-none = Ikke svart
speakers-answer-accepted = Takket ja
speakers-answer-declined = Takket nei
speakers-column-answer = Svar
speakers-column-link = Lenken
speakers-column-texts = Tekster og bilde
speakers-column-actions = Handlinger
speakers-biography-none = Ingen biografi ennå
speakers-biography-all = Biografi på alle språk
speakers-biography-missing = Biografien mangler på: { $languages }
speakers-photo-there = Bilde finnes
speakers-photo-none = Ikke noe bilde
speakers-link = Personlig lenke
speakers-link-never = Ikke sendt
speakers-link-draft = Skrevet, venter på at du sender
speakers-link-queued = I kø
speakers-link-sent = Sendt { $date }
speakers-link-refused = Kom ikke fram ({ $date })
speakers-link-without-address = Ingen adresse
speakers-link-no-address = Det finnes ingen e-postadresse ennå. Legg til en, så kan du sende den personlige lenken.
speakers-link-send = Send lenken
speakers-link-send-again = Send lenken på nytt
speakers-link-revoke = Sperr lenken
speakers-revoke-title = Sperre lenken til { $name }?
speakers-revoke-text = Lenkene som er sendt til nå, slutter å gjelde med en gang. Du kan sende en ny når du vil.
speakers-remove = Fjern
speakers-remove-title = Fjerne { $name }?
speakers-remove-text = Tekster, bilde og svar forsvinner, og den personlige lenken slutter å gjelde.
speakers-remove-sessions = Foredragsholderen fjernes også fra disse programpostene:
speakers-times = Tider
speakers-merge = Slå sammen
speakers-merge-title = Hvem er samme person som { $name }?
speakers-merge-lead = Velg den andre oppføringen. I neste steg ser du de to side om side.
speakers-merge-two = Slå sammen { $one } og { $other }
speakers-merge-text = Velg hva som skal beholdes der de to er ulike. Programpostene føres sammen, også i det som allerede er publisert.
speakers-merge-agreed = Dette beholdes
speakers-merge-first-photo = Det første bildet
speakers-merge-second-photo = Det andre bildet
speakers-merge-button = Slå sammen til én
speakers-done-added = Foredragsholderen er lagt til.
speakers-done-saved = Endringene er lagret.
speakers-done-photo = Bildet er endret.
speakers-done-revoked = Lenken er sperret.
speakers-done-removed = Foredragsholderen er fjernet.
speakers-done-merged = De to er nå én.
speakers-done-mailed = E-posten med lenken er på vei.
speakers-done-drafted = E-postene er skrevet. Les gjennom dem og send når du er fornøyd.
speakers-done-sent = E-postene er på vei.
speakers-done-dropped = E-postene er forkastet. Ingenting er sendt.
speakers-drafts-text = Les gjennom før du sender. Hver e-post er skrevet på mottakerens språk.
speakers-drafts-drop = Forkast uten å sende
speakers-session-no-time = Tidspunktet er ikke bestemt ennå
speakers-session-preliminary = Foreløpig
speakers-sessions-preliminary = Det som er foreløpig, er ikke publisert ennå og kan bli endret.
speakers-sessions-zone = Alle tider er i { $zone }.
speakers-sessions-public = I programmet
speakers-your-sessions = Programpostene dine
speakers-no-sessions = Du står ikke i programmet ennå. Så snart arrangøren har plassert deg, vises det her.
speakers-calendar = Legg til i kalenderen
speakers-page-title = Siden din som foredragsholder
speakers-page-greeting = Hei, { $name }!
speakers-page-lead = Dette er din egen side som foredragsholder. Du trenger ingen konto: lenken er nok.
speakers-page-about-you = Om deg
speakers-page-each-alone = Hvert felt lagres for seg. Ingenting må fylles ut, og du kan endre når du vil.
speakers-page-biography-hint = Noen linjer om hva du arbeider med. En tom linje gir et nytt avsnitt.
speakers-answer-question = Vil du holde innlegg?
speakers-answer-ask = { $host } spør om du vil bidra på { $event }.
speakers-answer-yes = Ja, jeg kommer
speakers-answer-no = Nei, dessverre
speakers-answer-thanks = Takk for svaret. Arrangøren ser det med en gang.
speakers-answer-is-yes = Du har takket ja
speakers-answer-is-yes-text = Skriv gjerne noen linjer om deg selv og legg til et bilde nedenfor.
speakers-answer-cannot = Jeg kan likevel ikke
speakers-answer-is-no = Du har takket nei
speakers-answer-is-no-text = Ombestemmer du deg, kan du takke ja her.
speakers-answer-can = Jeg kan likevel
speakers-event-page = Til arrangementets side
speakers-preview-link = Slik ser publikum siden din
speakers-preview-note = Forhåndsvisning: slik ser publikum siden din.
speakers-preview-back = Tilbake til din egen side
speakers-who-sees = Hvem ser hva?
speakers-who-sees-all = Alle: navn, tittel, organisasjon, biografi og bilde, når programmet er publisert.
speakers-who-sees-organisers = Bare arrangørene: e-postadressen din og svaret ditt.
speakers-who-sees-link = Den som har lenken din, kan endre det du ser her. Del den bare med noen som hjelper deg.
speakers-who-sees-after = Etter arrangementet blir programmet stående, med det du har skrevet. Vil du ha noe fjernet, kan du endre det her eller ta kontakt med arrangøren.
speakers-contact = Spørsmål? Skriv til { $host }:
speakers-link-gone = Lenken gjelder ikke lenger
speakers-link-gone-text = Den kan være byttet ut eller ha kommet bort på veien. Skriv e-postadressen din, så sender vi en ny.
speakers-lost-title = Få en ny lenke
speakers-lost-text = Skriv den adressen arrangøren har, så sender vi lenken til siden din som foredragsholder.
speakers-lost-button = Send meg en ny lenke
speakers-lost-sent = Hvis adressen tilhører en foredragsholder på et kommende arrangement, er en lenke på vei. Se i innboksen din.
speakers-page-title-public = Foredragsholdere – { $event }
speakers-none-public = Ingen foredragsholdere er presentert ennå
speakers-all = Alle foredragsholdere
speakers-about = Om { $name }
speakers-mail-subject = Vil du holde innlegg på { $event }?
speakers-mail-subject-again = Siden din som foredragsholder: { $event }
speakers-mail-asks = { $host } vil gjerne ha deg med som foredragsholder på { $event }.
speakers-mail-again = Her er lenken til din egen side som foredragsholder på { $event }.
speakers-mail-when = Når
speakers-mail-where = Hvor
speakers-mail-sessions = Plassen din i programmet
speakers-mail-page = På din egen side svarer du ja eller nei. Der kan du også skrive noen linjer om deg selv og legge til et bilde. Du trenger ingen konto.
speakers-mail-page-again = Der kan du endre svaret ditt og opplysningene dine og se hvor du står i programmet.
speakers-mail-button = Svar på siden din
speakers-mail-button-again = Åpne siden din
speakers-mail-personal = Lenken er personlig. Del den bare med noen som hjelper deg.
speakers-mail-reason = Du får denne e-posten fordi { $host } har lagt deg til som foredragsholder på { $event }.
speakers-mail-news-page = Passer det ikke lenger, kan du endre svaret på siden din. Har du lagt inn programpostene dine i kalenderen, kan du hente dem på nytt der.
speakers-mail-news-calendar = Har du lagt inn programpostene dine i kalenderen, kan du fjerne dem.
speakers-mail-all = { $count ->
    [one] Skriv e-posten til den som ikke har fått lenken
   *[other] Skriv e-post til { $count } som ikke har fått lenken
}
speakers-drafts = { $count ->
    [one] Én e-post er skrevet, men ikke sendt
   *[other] { $count } e-poster er skrevet, men ikke sendt
}
speakers-drafts-send = { $count ->
    [one] Send e-posten
   *[other] Send { $count } e-poster
}

### programme
programme-tab-event = Om arrangementet
programme-title = Program
programme-page-title = Program – { $event }
programme-times-in = Tidene er oppgitt i { $zone }.
programme-days = Dager
programme-time = Tid
programme-by-room = Programmet rom for rom, { $day }
programme-room-not-given = Rom ikke oppgitt
programme-none = Programmet er ikke klart ennå
programme-none-text = Det kommer her så snart det er klart.
programme-filter = Filtrer programmet
programme-filter-all = Alle
programme-filter-now = Nå og etterpå
programme-filter-show = Vis
programme-filter-nothing = Ingenting i programmet passer
programme-filter-nothing-text = Velg noe annet, eller se hele programmet.
programme-filter-reset = Vis hele programmet
programme-shown = { $count ->
    [one] Én programpost
   *[other] { $count } programposter
}
programme-shown-of = { $count } av { $all } programposter
programme-view = Vis som
programme-view-list = Liste
programme-view-grid = Rom for rom
programme-now = Akkurat nå
programme-now-mark = Pågår nå
programme-now-nothing = Akkurat nå pågår ingenting.
programme-next = Etterpå
programme-next-day = Etterpå, { $day }
programme-over = Programmet er slutt.
programme-mine = Mitt program
programme-mine-calendar = Mitt program – { $event }
programme-mine-empty = Her er det tomt foreløpig
programme-mine-empty-text = Velg programposter med stjernen i programmet, så samles de her.
programme-mine-clashes = { $count ->
    [one] To programposter kolliderer
   *[other] { $count } kollisjoner i programmet ditt
}
programme-mine-keep = Ta vare på programmet ditt
programme-mine-link = Adressen til siden er den personlige lenken din. Ta vare på den, så finner du tilbake. Den som har lenken, kan se og endre programmet.
programme-mine-feed = Abonner i kalenderen din
programme-mine-more = Legg til flere programposter
programme-done-notices-sent = E-postene til de medvirkende er på vei.
programme-done-notices-dropped = E-postene til de medvirkende er forkastet.
programme-done-taken-up = Utkastet er nå som den versjonen. Er noe kommet til siden, er det der fortsatt, men uten tid og rom. De besøkende ser ingenting av det før du publiserer programmet.
programme-notices-waiting = { $count ->
    [one] Én e-post til en medvirkende venter
   *[other] { $count } e-poster til medvirkende venter
}
programme-notices-text = I e-posten står det hva som er nytt for mottakeren. Ingenting sendes før du sier fra.
programme-notices-read = Les gjennom først
programme-notices-send = { $count ->
    [one] Send e-posten
   *[other] Send alle { $count }
}
programme-notices-drop = Forkast uten å sende
programme-told = Hvem får vite det
programme-told-text = Hver og en får en e-post på sitt språk. Den venter som utkast til du sender den. Deltakerne får ingen e-post. E-posten oppdaterer også tidene i mottakerens kalender.
programme-told-nobody = Ingen medvirkende berøres, så ingen e-post skrives.
programme-told-unreached = { $count ->
    [one] Endringene gjelder { $names }, som ikke har e-postadresse og derfor ikke får beskjed.
   *[other] Endringene gjelder { $count } medvirkende som ikke har e-postadresse og derfor ikke får beskjed: { $names }
}
programme-told-speakers = { $count ->
    [one] Én medvirkende
   *[other] { $count } medvirkende
}
programme-release-look = Se programmet slik det var
programme-release-back = Tilbake til versjonen
programme-release-then = Slik så de besøkende programmet.
programme-take-up = Hent tilbake denne versjonen
programme-take-up-title = Hent tilbake versjon { $number }?
programme-take-up-changes = Dette endres i utkastet
programme-take-up-text = Utkastet blir slik programmet var da: tider, rom, titler og medvirkende. De besøkende ser det først når du publiserer programmet.
programme-take-up-unplaced = Disse var ikke med da. De blir værende i utkastet, men uten tid og rom: { $sessions }
programme-take-up-rooms = Disse rommene finnes ikke lenger og blir stående tomme: { $rooms }
programme-take-up-tracks = Disse sporene finnes ikke lenger: { $tracks }
programme-take-up-speakers = { $count ->
    [one] Én medvirkende finnes ikke lenger og kommer ikke med.
   *[other] { $count } medvirkende finnes ikke lenger og kommer ikke med.
}
programme-changes = Endringer i programmet
programme-changes-page-title = Endringer i programmet – { $event }
programme-changes-feed = Følg endringene (Atom)
programme-changes-first = Programmet ble publisert.
programme-mail-subject = Tidene dine i programmet: { $event }
programme-mail-text = Det er nytt i programmet for { $event }. Dette gjelder deg:
programme-mail-now = Tidene dine nå
programme-mail-page = Du ser alle tidene dine på siden din. Passer noe ikke, kan du svare på denne e-posten.
programme-files = Ta med deg programmet
programme-file-ics = Kalenderfil (iCalendar)
programme-file-json = Tidsplan for apper (JSON)
programme-file-xml = Tidsplan for apper (XML)
programme-release = Versjon { $number } av programmet, publisert { $date }.
programme-facts = Kort fortalt
programme-when = Når og hvor
programme-language = Språk
programme-kind = Form
programme-track = Spor
programme-speakers = Medvirkende
programme-all-speakers = Alle medvirkende
programme-whole = Hele programmet
programme-around = Før og etter i programmet
programme-before = Før
programme-after = Etter
programme-interpreted = tolkes til { $languages }
programme-list-and = { $list } og { $last }
programme-part-speaker = innleder
programme-part-moderator = møteleder
programme-part-panellist = i panelet
programme-kind-talk = Foredrag
programme-kind-keynote = Hovedforedrag
programme-kind-panel = Panelsamtale
programme-kind-workshop = Arbeidsverksted
programme-kind-discussion = Samtale
programme-kind-opening = Åpning
programme-kind-closing = Avslutning
programme-kind-registration = Registrering
programme-kind-break = Pause
programme-kind-meal = Måltid
programme-kind-visit = Studiebesøk
programme-kind-social = Sosialt program
programme-kind-blocker = Sperret tid (vises ikke)
programme-language-nb = norsk
programme-desk-title = Program
programme-not-released = Programmet er ikke publisert ennå. Besøkende ser det først når du publiserer programmet.
programme-released = { $count ->
    [0] Versjon { $number } ble publisert { $date }. Siden da er ingenting endret som de besøkende ville se.
    [one] Versjon { $number } ble publisert { $date }. Én endring etter det er ikke publisert.
   *[other] Versjon { $number } ble publisert { $date }. { $count } endringer etter det er ikke publisert.
}
programme-add-session = Legg til programpost
programme-paste-counted = Leste programposter: { $n }
programme-paste = Lim inn program
programme-release-page = Publiser programmet
programme-preview = Forhåndsvisning
programme-preview-lead = Slik ser besøkende utkastet når du publiserer det. Det som mangler tid, vises ikke.
programme-back = Tilbake til programmet
programme-empty = Her er det tomt ennå
programme-empty-text = Skriv inn rommene på én linje. Lim så inn programmet fra en e-post, eller legg til én programpost om gangen.
programme-nothing-yet = Ingenting har fått et tidspunkt ennå
programme-nothing-yet-text = Legg til programposter og gi dem et tidspunkt, så kan du publisere programmet.
programme-done-saved = Lagret.
programme-done-added = Lagt til.
programme-done-removed = Fjernet.
programme-done-placed = Programposten har fått sin plass.
programme-done-taken-out = Programposten er tatt ut av programmet, men finnes fortsatt.
programme-done-shifted = Hele programmet er flyttet. Publiser det på nytt, så ser de besøkende de nye tidene.
programme-done-released = Programmet er publisert. Besøkende ser det nå.
programme-done-released-draft = Programmet er klart. Besøkende ser det så snart arrangementet er publisert.
programme-left-behind = Programmet ligger på andre tider enn arrangementet
programme-left-behind-text = Har arrangementet fått ny dato? Da kan hele programmet følge med, slik at det begynner { $day }. Klokkeslettene blir de samme.
programme-left-behind-hours = Har arrangementet fått ny tid? Da kan hele programmet bli med, så det begynner { $when }.
programme-shift = Flytt hele programmet
programme-conflicts = { $count ->
    [one] Én ting å se på i programmet
   *[other] { $count } ting å se på i programmet
}
programme-conflict = Se på
programme-conflict-room = { $room } er dobbeltbooket { $time }, også av
programme-conflict-speaker = { $speaker } medvirker samtidig, { $time }, i
programme-conflict-outside = { $time } ligger utenfor arrangementets tid, { $hours }.
programme-conflict-itself = holdes to ganger samtidig, { $time }.
programme-conflict-speaker-away = { $speaker } kan ikke delta { $time }.
programme-conflict-room-away = Vi har ikke { $room } { $time }.
programme-conflict-change = { $speaker } har { $between } av { $needed } minutter på å bytte rom til
programme-conflict-travel = { $speaker } har { $between } av { $needed } minutter på å komme seg til
programme-conflict-small = { $room } har { $chairs } plasser, men { $people } er ventet.
programme-conflict-interpreters = De samme tolkene trengs samtidig, { $time }, i
programme-conflict-language = Ingenting holdes på eller tolkes til { $language } { $time }.
programme-conflict-no-break = { $minutes } minutter uten pause, { $time }. Grensen er { $most } minutter.
programme-conflict-not-accepted = { $speaker } har ikke takket ja.
programme-column-time = Tid
programme-column-session = Programpost
programme-column-room = Rom
programme-column-speakers = Medvirkende
programme-column-language = Språk
programme-column-actions = Handlinger
programme-column-minutes = Minutter
programme-column-kind = Form
programme-column-release = Versjon
programme-column-date = Publisert
programme-column-note = Notat
programme-move = Flytt
programme-place = Gi tid og rom
programme-take-out = Ta ut
programme-unplaced = { $count ->
    [one] Én programpost uten tid
   *[other] { $count } programposter uten tid
}
programme-rooms = Rom
programme-rooms-line = Legg til rom
programme-rooms-hint = Skriv flere på samme linje, med komma mellom: Auditoriet, Rom 2
programme-rooms-add = Legg til rom
programme-tracks = Spor
programme-tracks-line = Legg til spor
programme-tracks-hint = Trengs bare når programmet deler seg: Ledelse, Teknologi
programme-tracks-add = Legg til spor
programme-seats = { $count ->
    [one] én plass
   *[other] { $count } plasser
}
programme-room-name = Navn på rommet
programme-track-name = Navn på sporet
programme-track-colour = Farge
programme-track-colour-hint = Vises ved siden av navnet på sporet i programmet.
programme-colour-by-place = Etter plassen blant sporene
programme-colour-teal = Blågrønn
programme-colour-orange = Oransje
programme-colour-green = Grønn
programme-colour-red = Rød
programme-colour-blue = Blå
programme-colour-brown = Brun
programme-colour-purple = Lilla
programme-colour-grey = Grå
programme-room-capacity = Plasser
programme-room-capacity-hint = Hvor mange det er plass til i rommet.
programme-remove-room = Fjerne rommet { $name }?
programme-remove-room-text = { $count ->
    [0] Ingenting i programmet holdes der.
    [one] Én programpost holdes der. Den beholder tiden sin, men står deretter uten rom.
   *[other] { $count } programposter holdes der. De beholder tidene sine, men står deretter uten rom.
}
programme-remove-track = Fjerne sporet { $name }?
programme-remove-track-text = { $count ->
    [0] Ingen programposter hører til det.
    [one] Én programpost hører til det. Den blir værende, uten spor.
   *[other] { $count } programposter hører til det. De blir værende, uten spor.
}
programme-save = Lagre
programme-cancel = Avbryt
programme-remove = Fjern
programme-remove-session = Fjerne «{ $title }»?
programme-remove-session-text = Programposten fjernes med tid, rom og tekst. De medvirkende blir værende. Besøkende ser den til du publiserer programmet på nytt.
programme-title-field = Tittel
programme-title-missing = Skriv en tittel på minst ett språk.
programme-kind-field = Form
programme-minutes-field = Lengde i minutter
programme-track-field = Spor
programme-no-track = Ikke noe spor
programme-language-field = Holdes på
programme-no-language = Ikke noe bestemt språk
programme-interpreted-field = Tolkes til
programme-abstract-field = Omtale
programme-abstract-hint = Noen setninger om hva tilhørerne får med seg.
programme-places = Tid og rom
programme-no-time = Programposten har ingen tid ennå.
programme-also-held = Holdes en gang til
programme-where = Tid og rom
programme-where-hint = Kan vente. Uten klokkeslett blir programposten liggende i lista over dem som mangler tid.
programme-speakers-field = Medvirkende
programme-speaker-field = Medvirkende { $number }
programme-part-field = Rolle { $number }
programme-nobody = Ingen
programme-speakers-hint = Velg blant arrangementets medvirkende eller skriv et nytt navn. Adressen kan komme senere.
programme-more-speakers = Flere medvirkende
programme-more-fields = Mer om programposten: form, språk, tolking, omtale
programme-new-name = Navn på ny medvirkende { $number }
programme-new-email = E-post til ny medvirkende { $number }
programme-new-part = Rolle for ny medvirkende { $number }
programme-day-field = Dag
programme-start-field = Begynner klokken
programme-room-field = Rom
programme-no-room = Ikke noe rom
programme-move-page = Flytt
programme-place-page = Gi tid og rom
programme-stands-now = Står nå { $place }.
programme-place-button = Lagre tid og rom
programme-room-gone = Rommet finnes ikke lenger. Noen andre har fjernet det. Velg et annet.
programme-track-gone = Sporet finnes ikke lenger. Noen andre har fjernet det. Velg et annet.
programme-speaker-gone = En av de medvirkende er ikke lenger med i arrangementet. Noen andre har fjernet vedkommende.
programme-slot-gone = Programposten står ikke lenger der. Noen andre har flyttet eller tatt den ut.
programme-changed-since = { $who } endret programposten mens du arbeidet: { $what } Ingenting er lagret ennå. Lagre igjen hvis det du har skrevet, skal gjelde.
programme-moved-on = { $what }. Se på programmet slik det er nå, og prøv igjen.
programme-thing-changed-since = { $who } endret dette mens du arbeidet. Nå står det: { $what }. Ingenting er lagret ennå. Lagre igjen hvis det du har skrevet, skal gjelde.
programme-import-changed-since = Programmet er endret siden du så dette. Se gjennom det filen endrer nå, og importer deretter.
programme-cannot-undo = Endringer i regler og tider kan ikke angres her. Endre tilbake der de står.
programme-undo-too-late = Det kan ikke angres lenger: Det er endret siden, eller er i bruk nå.
programme-undo-stale = Det kan ikke angres, for siden da: { $what }
programme-edit = { $who } endret «{ $title }»: { $what }
programme-edit-details = { $who } endret opplysninger om «{ $title }»
programme-edit-much = { $who } endret tider, rom, spor, regler eller flere programposter
programme-edit-moved-on = endret siden, kan ikke angres
programme-edit-pasted = { $who } limte inn et program
programme-edit-pasted-undone = { $who } angret det innlimte programmet
programme-edit-imported = { $who } importerte en fil
programme-edit-imported-undone = { $who } angret importen av en fil
programme-edit-taken-up = { $who } hentet tilbake en tidligere versjon
programme-edit-taken-up-undone = { $who } angret tilbakehentingen av en tidligere versjon
programme-edit-shifted = { $who } flyttet hele programmet sammen med arrangementet
programme-edit-shifted-undone = { $who } angret flyttingen av hele programmet
programme-edit-rooms = { $who } endret rommene
programme-edit-rooms-undone = { $who } angret endringen av rommene
programme-edit-tracks = { $who } endret sporene
programme-edit-tracks-undone = { $who } angret endringen av sporene
programme-edit-rules = { $who } endret hva som regnes som kollisjoner
programme-edit-windows = { $who } endret når noen kan være med
programme-edit-added = { $count ->
    [one] én ny
   *[other] { $count } nye
}
programme-edit-changed = { $count ->
    [one] én endret
   *[other] { $count } endret
}
programme-edit-removed = { $count ->
    [one] én fjernet
   *[other] { $count } fjernet
}
programme-edit-nobody = Drifta
programme-history = Siste endringer
programme-history-more = Vis tidligere endringer
programme-undo = Angre
programme-redo = Gjør om
programme-done-undone = Endringen er angret.
programme-board = Planleggingstavle
programme-board-list = Programmet som liste
programme-board-no-script = Tavla trenger JavaScript. Lista kan det samme uten.
programme-board-failed = Tavla kunne ikke leses inn. Last siden på nytt eller bruk lista.
programme-board-keys = Dra en programpost, eller klikk på den for å flytte den med et skjema. Med tastaturet: Enter tar opp og slipper, pilene flytter, Skift og pil endrer lengden, Delete tar ut, Escape legger tilbake.
programme-board-days = Dager
programme-board-tray = Uten tid
programme-board-tray-empty = Alle programposter har en tid.
programme-board-sessions = Programmet denne dagen
programme-board-conflicts = Må ses på ({ $count })
programme-board-no-conflicts = Ingenting å se på
programme-conflicts-rest = { $count ->
    [one] Én ting til
   *[other] { $count } ting til
}
programme-not-accepted-many = { $count ->
    [one] { $names } har ikke takket ja
   *[other] { $count } medvirkende har ikke takket ja: { $names }
}
programme-board-more-conflicts = og { $count } til
programme-board-stops = Stopper
programme-board-warns = Varsler
programme-board-warning = Advarsel: { $what }
programme-board-undone = Angret: { $what }
programme-board-picked = «{ $title }» er tatt opp. { $place }.
programme-board-moved = Flyttet til { $place }.
programme-board-put-back = Den står der den sto.
programme-board-taken-out = «{ $title }» er tatt ut av programmet.
programme-board-stale = Ikke lagret: noen andre var raskere. { $what }. Tavla viser nå hvordan det står.
programme-board-not-saved = Det gikk ikke å lagre. Tavla viser hvordan det står. Prøv igjen.
programme-board-place = Flytt hit
programme-board-once-more = Hold den også da
programme-board-open = Åpne programposten
programme-board-wrong-time = Skriv et klokkeslett, for eksempel 09:30, og hvor mange minutter det varer.
programme-board-with-other = { $what } «{ $title }»
programme-settings-link = Regler
programme-settings = Regler for programmet
programme-settings-lead = Her bestemmer dere hva som regnes som en kollisjon i dette arrangementet, og hvor alvorlig den er.
programme-settings-rules = Kollisjoner
programme-settings-rule = Når dette skjer
programme-settings-level = Så alvorlig er det
programme-settings-change = Minutter for å bytte rom i samme hus
programme-settings-travel = Minutter mellom to hus i samme land
programme-settings-border = Minutter mellom to hus på hver sin side av en grense
programme-settings-longest = Lengste tid uten pause, i minutter
programme-settings-longest-hint = Skriv 0 hvis det ikke er noen grense.
programme-settings-grid = Steg på planleggingstavla
programme-settings-step = { $n } minutter
programme-level-stops = Stopper publiseringen
programme-level-warns = Varsler
programme-level-ignored = Regnes ikke
programme-rule-room = Et rom er dobbeltbooket
programme-rule-speaker = Noen medvirker to steder samtidig
programme-rule-itself = Samme programpost holdes to ganger samtidig
programme-rule-outside-hours = En programpost ligger utenfor arrangementets tid
programme-rule-speaker-away = En medvirkende kan ikke komme da
programme-rule-room-away = Vi har ikke rommet da
programme-rule-change = En medvirkende rekker ikke å bytte rom
programme-rule-travel = En medvirkende rekker ikke å reise mellom to hus
programme-rule-room-too-small = Rommet er for lite for alle som ventes
programme-rule-interpreters = De samme tolkene trengs to steder samtidig
programme-rule-language-gap = Ingenting holdes på eller tolkes til et av arrangementets språk
programme-rule-no-break = Det går for lang tid uten pause
programme-rule-not-accepted = En medvirkende har ikke takket ja
programme-window-from = Fra, linje { $n }
programme-window-to = Til, linje { $n }
programme-window-ends-first = Sluttiden må være etter starttiden.
programme-times-save = Lagre tidene
programme-room-times = Når rommet er vårt
programme-room-times-text = La feltene stå tomme hvis dere har rommet hele tiden. Ellers får dere et varsel når noe legges utenfor tidene.
programme-speaker-times = Når jeg kan medvirke
programme-speaker-times-hint = La det stå tomt hvis du kan når som helst. Arrangørene ser tidene når de legger programmet.
programme-speaker-can = Når vedkommende kan medvirke
programme-speaker-times-text = Den medvirkende kan også fylle ut dette selv på sin personlige side. Tomt betyr når som helst.
programme-release-stopped = Programmet kan ikke publiseres før kollisjonene er løst. Du kan også bestemme at de bare skal varsle.
programme-warn-stopping = { $count ->
    [one] Én kollisjon stopper publiseringen
   *[other] { $count } kollisjoner stopper publiseringen
}
programme-release-name = Navn på versjonen
programme-release-name-hint = For eksempel «Etter styringsgruppa».
programme-room-venue = Bygg
programme-room-venue-hint = Hvis arrangementet holdes flere steder. Da regnes reisetiden mellom dem med.
programme-room-country = Land
programme-room-country-none = Samme som arrangementet
programme-also-rooms = Bruker også
programme-also-rooms-hint = Hvis programposten holdes i flere rom samtidig.
programme-too-many-names = Det kan være høyst { $max } av dem.
programme-too-many-sessions = Programmet kan ha høyst { $max } programposter.
programme-paste-lead = Lim inn linjene fra en e-post eller et dokument. Du ser hvordan de blir tolket før noe lagres.
programme-paste-lines = Linjene i programmet
programme-paste-hint = Én programpost per linje, for eksempel: 09.30 Åpning – Kari Nordmann, Halden kommune. En egen linje med dato eller «Dag 2» bytter dag.
programme-paste-language = Linjene er skrevet på
programme-paste-rather = Linjene ser ut til å være på { $rather }, men { $chosen } er valgt. Velg språk ovenfor og vis på nytt hvis det ikke stemmer.
programme-paste-show = Vis tolkningen
programme-paste-again = Tolk på nytt
programme-paste-empty = Lim inn minst én linje.
programme-paste-none-chosen = Velg minst én linje å lagre.
programme-paste-nothing = Vi fant ingen programposter
programme-paste-found = { $count ->
    [one] Én programpost
   *[other] { $count } programposter
}
programme-paste-misread = { $count ->
    [one] Én linje forsto vi ikke
   *[other] { $count } linjer forsto vi ikke
}
programme-paste-take = Lagre
programme-paste-line = Linje { $number }
programme-paste-table = Linjene som programposter
programme-paste-no-time = uten tid, { $minutes } minutter
programme-paste-new-speaker = { $name } (ny)
programme-paste-save = Lagre de valgte linjene
programme-line-no-title = Her står det ingen tittel.
programme-line-other-day = Dagen hører ikke til arrangementet. Linjene under den får ingen tid.
programme-line-too-many = Vi leser høyst { $max } linjer. Resten er ikke med.
programme-release-lead = Her ser du hva som endres for de besøkende. De ser det først når du publiserer programmet.
programme-changed = Dette er nytt for de besøkende
programme-changed-in = Endret i denne versjonen
programme-no-changes = Siden den siste versjonen er ingenting endret som de besøkende ville se.
programme-small-changes = Bare opplysninger om rom og spor er endret.
programme-nothing-to-release = Det er ingenting å publisere ennå. Gi minst én programpost en tid.
programme-note-field = Notat om versjonen
programme-note-hint = For eksempel: Åpningen begynner en halv time senere.
programme-calendars-follow = De som abonnerer på programmet i kalenderen sin, får endringene av seg selv. Deltakerne får ingen e-post.
programme-release-button = Publiser versjon { $number }
programme-warnings = Tenk på dette først
programme-warn-conflicts = { $count ->
    [one] Én ting gjenstår å se på
   *[other] { $count } ting gjenstår å se på
}
programme-warn-unplaced = { $count ->
    [one] Én programpost mangler tid og vises ikke for besøkende
   *[other] { $count } programposter mangler tid og vises ikke for besøkende
}
programme-warn-untranslated = { $count ->
    [one] Én tekst er ikke oversatt
   *[other] { $count } tekster er ikke oversatt
}
programme-releases = Alle versjoner
programme-release-number = Versjon { $number }
programme-published-on = Publisert { $date }.
programme-see-public = Se programmet som besøkende
programme-publish-event = Publiser arrangementet
programme-change-added = ny i programmet: { $places }
programme-change-removed = fjernet fra programmet
programme-change-moved = flyttet fra { $from } til { $to }
programme-change-room-found = holdes i { $to }
programme-change-room-lost = har ikke noe rom ennå; var i { $from }
programme-change-room-other = holdes i { $to } i stedet for { $from }
programme-change-also = fikk tid { $places }
programme-change-no-longer = holdes ikke lenger { $places }
programme-change-retitled = ny tittel; het tidligere «{ $from }»
programme-change-described = ny omtale
programme-change-joined = medvirker nå: { $names }
programme-change-left = medvirker ikke lenger: { $names }
programme-change-replaced = medvirker nå: { $joined }; medvirker ikke lenger: { $left }
programme-change-parts = andre roller eller annen rekkefølge blant de medvirkende
programme-change-language = holdes nå på { $language }
programme-change-interpreted = holdes nå på { $language }, tolkes til { $into }
programme-change-no-language = har ikke lenger noe bestemt språk
programme-change-kind = endret fra { $from } til { $to }
programme-change-track = nå i sporet { $track }
programme-change-no-track = hører ikke lenger til noe spor
programme-change-room = Rommet { $from } heter nå { $to }

programme-board-redone = Gjort om igjen: { $what }
programme-board-loading = Tavla hentes …
programme-moved-note = Arrangementet er flyttet. Tidene i programmet oppdateres snart.
# --- files of sessions
programme-materials = Materiell
programme-materials-lead = { $all ->
    [0] Programposter med medvirkende vises her.
   *[other] { $count } av { $all } programposter med medvirkende har materiell.
}
programme-materials-none = Ingen holder noe ennå
programme-materials-none-text = Legg til medvirkende i programmet. Så ser du her hvilke lysbilder som mangler.
programme-materials-missing = Mangler
programme-materials-add = Legg til en fil
programme-materials-yours = Presentasjoner og filer fra deg
programme-materials-participants = Det finnes mer materiell for deg som deltar. Du finner det gjennom lenken i bekreftelsen din.
programme-material-session = Programpost
programme-material-file = Fil
programme-material-hint = PDF, PowerPoint, Word, Excel eller OpenDocument, høyst { $max } MB.
programme-material-audience = Hvem kan se filen?
programme-material-upload = Last opp
programme-material-shown-now = Alle, med en gang
programme-material-shown-after = Alle, når arrangementet er over
programme-material-shown-participants = Bare deltakerne, gjennom sin personlige lenke
programme-material-show-now = Vis for alle nå
programme-material-show-after = Vis for alle etterpå
programme-material-show-participants = Vis bare for deltakerne
programme-material-remove = Fjern
programme-material-none = Velg en fil som ikke er tom.
programme-material-unknown = Dette er ikke en fil som kan vises for andre. Velg en PDF, eller en fil fra PowerPoint, Word, Excel eller OpenDocument (.pptx, .docx, .xlsx, .odp, .odt eller .ods).
programme-material-macros = Filen inneholder makroer. Lagre den uten makroer, eller som PDF.
programme-material-too-large = Filen er for stor. Den kan være høyst { $max } MB.
programme-material-too-many = En programpost kan ha høyst { $max } filer.

### registrations
registrations-not-published = Arrangementet er ikke publisert ennå.
registrations-event-cancelled = Arrangementet er avlyst.
registrations-event-postponed = Arrangementet er utsatt. Påmeldingen åpner igjen når den nye datoen er bestemt.
registrations-over = Arrangementet er over.
registrations-closed = Påmeldingen er stengt.
registrations-not-yet = Påmeldingen har ikke åpnet ennå.
registrations-try-again = Arrangementet ble endret akkurat nå. Les siden på nytt og prøv en gang til.
registrations-online = På nett
registrations-on-site = På stedet
registrations-when = Når
registrations-where = Hvor
registrations-when-before = Tidligere tidspunkt
registrations-when-now = Nytt tidspunkt
registrations-where-before = Tidligere sted
registrations-where-now = Nytt sted
registrations-practical = Praktisk informasjon
registrations-directions = Slik finner du fram
registrations-access = Tilgjengelighet på stedet
registrations-join = Delta på nett
registrations-mail-reason = Du får denne e-posten fordi den gjelder påmeldingen din til { $title }. Personopplysningene dine slettes { $date }.
registrations-mail-open = Åpne siden din
registrations-mail-page = På siden din kan du endre opplysningene dine, fortelle om allergier og tilrettelegging, eller melde deg av. Lenken er bare din, så ikke send den videre.
registrations-mail-event = Program og praktisk informasjon
registrations-mail-calendar = Legg kalenderinvitasjonen i denne e-posten inn i kalenderen din, så følger den med hvis noe endres.
registrations-mail-confirmed-subject = du er påmeldt
registrations-mail-confirmed = Velkommen til { $title }. Du har plass, og vi ses der.
registrations-mail-confirmed-online = Velkommen til { $title }. Du deltar på nett. Lenken får du i en e-post dagen før, og den finnes også på siden din.
registrations-mail-waiting-subject = du står på venteliste
registrations-mail-waiting = Takk for at du vil være med på { $title }. Alle plassene er tatt akkurat nå, så vi har satt deg på ventelista.
registrations-mail-waiting-position = Du er nummer { $position } i køen. Blir en plass ledig, går den til den som har ventet lengst. Da får du en e-post og trenger ikke å gjøre noe mer.
registrations-mail-waiting-online = Vil du heller delta på nett? Der er det plass til alle; bytt på siden din.
registrations-mail-queued = { $title } holdes nå bare i lokalet og ikke lenger på nett, og det er ikke plass til alle. Plassene har gått til dem som meldte seg på først, så du står på ventelista.
registrations-mail-seat-subject = du har fått plass
registrations-mail-seat = Gode nyheter: En plass er blitt ledig, og den er din. Du er nå påmeldt til { $title }.
registrations-mail-seat-online = Gode nyheter: { $title } holdes nå på nett, og der er det plass til alle. Du står ikke lenger på ventelista, men er påmeldt.
registrations-mail-seat-not-coming = Passer det ikke lenger? Meld deg av på siden din, så går plassen videre til den neste i køen.
registrations-mail-cancelled-subject = du er meldt av
registrations-mail-cancelled = Du er ikke lenger påmeldt til { $title }. Takk for at du sa fra!
registrations-mail-cancelled-by-organiser = Arrangøren har meldt deg av { $title }. Er det blitt feil? Svar på denne e-posten.
registrations-mail-again = Meld deg på igjen
registrations-mail-link-subject = lenken til siden din
registrations-mail-link = Du er påmeldt til { $title }. Her er lenken til siden din.
registrations-mail-link-waiting = Du står som nummer { $position } på ventelista til { $title }. Her er lenken til siden din.
registrations-mail-link-cancelled = Du er ikke lenger påmeldt til { $title }. Her er lenken til siden din, om du vil se den.
registrations-mail-link-not-you = Var det ikke du som ba om lenken? Da kan du se bort fra denne e-posten; ingen andre har fått den.
registrations-mail-moved-time-subject = nytt tidspunkt
registrations-mail-moved-place-subject = nytt sted
registrations-mail-moved-both-subject = nytt tidspunkt og sted
registrations-mail-moved = { $title } er endret:
registrations-mail-seat-holds = Plassen din følger med, og kalenderoppføringen i denne e-posten retter kalenderen din.
registrations-mail-queue-holds = Du beholder plassen din i køen.
registrations-mail-moved-not-coming = Passer det ikke lenger, kan du melde deg av på siden din.
registrations-mail-event-cancelled-subject = avlyst
registrations-mail-event-cancelled = { $title } ({ $at }) er dessverre avlyst.
registrations-mail-event-cancelled-nothing = Du trenger ikke å melde deg av.
registrations-mail-event-postponed-subject = utsatt
registrations-mail-event-postponed = { $title } ({ $at }) blir utsatt. Den nye datoen er ikke bestemt ennå.
registrations-mail-event-postponed-seat = Påmeldingen din gjelder fortsatt, og du får en e-post så snart den nye datoen er klar.
registrations-mail-out-of-calendar = Oppføringen i kalenderen din fjernes med denne e-posten.
registrations-mail-event-reinstated-subject = ny dato – det blir holdt
registrations-mail-event-reinstated = Gode nyheter: { $title } blir holdt.
registrations-mail-reminder-subject = påminnelse
registrations-mail-reminder = Det er snart tid for { $title }. Her er det du trenger å vite.
registrations-mail-not-coming = Jeg kan dessverre ikke komme
registrations-mail-moved-link-subject = ny lenke
registrations-mail-moved-link = Lenken til møtet på nett er ny. Du finner den på siden din.
registrations-mail-moved-choice-subject = du kan velge hvordan du deltar
registrations-mail-moved-choice-on-site = Nå kan du også delta på nett. Du beholder plassen din i lokalet; vil du heller delta på nett, bytter du på siden din.
registrations-mail-moved-choice-online = Nå kan du også delta i lokalet. Du deltar på nett hvis du ikke bytter på siden din.
registrations-is-cancelled = Du er meldt av dette arrangementet. Du er velkommen til å melde deg på igjen.
registrations-address-taken = En annen påmelding har allerede denne adressen.
registrations-facts = Kort om arrangementet
registrations-to-event = Til arrangementet
registrations-register = Meld deg på
registrations-join-waiting-list = Sett deg på ventelista
registrations-submit = Meld meg på
registrations-submit-waiting = Sett meg på ventelista
registrations-back = Tilbake
registrations-full = Alle plassene er tatt. Setter du deg på ventelista, får du en plass, og en e-post om den, når det blir din tur.
registrations-full-mixed = Alle plassene i lokalet er tatt. Du kan sette deg på ventelista eller delta på nett, der det er plass til alle.
registrations-opens = Påmeldingen åpner { $when }.
registrations-name = Navn
registrations-email = E-postadresse
registrations-email-hint = Hit sender vi bekreftelsen og den personlige lenken din.
registrations-organisation = Organisasjon
registrations-attendance = Hvordan vil du delta?
registrations-attendance-hint = Bytter du til nett, går plassen din i lokalet videre til den som venter. Bytter du tilbake når det er fullt, kommer du på ventelista.
registrations-lost-link = Er du påmeldt, men mangler lenken til siden din? Få den på nytt
registrations-privacy-why = Vi trenger dem for å kunne holde arrangementet, gi deg en plass og si fra om noe endres. Det er en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e).
registrations-privacy-until = Opplysningene slettes { $date }. Det du skriver om mat og tilrettelegging, slettes allerede { $needs }.
registrations-deleted-on = { $date }
registrations-deleted-days = { $days } dager etter arrangementet
registrations-deleted-months = { $months ->
    [0] etter arrangementet
    [one] én måned etter arrangementet
   *[other] { $months } måneder etter arrangementet
 }
registrations-privacy-rights = Du ser og endrer opplysningene dine på den personlige siden din, og du kan melde deg av når du vil.
registrations-somebody = Fornavn Etternavn
registrations-told-title = Takk for påmeldingen!
registrations-told-waiting-title = Du står på venteliste
registrations-told-confirmed = Du har plass. Velkommen!
registrations-told-online = Du deltar på nett. Velkommen!
registrations-told-waiting = Du har ikke plass ennå, for alle plassene er tatt akkurat nå. Blir en ledig, går den til den som har ventet lengst. Er det deg, får du plassen og en e-post.
registrations-told-any = Vi har tatt imot den.
registrations-told-mail = Vi har sendt deg en e-post med beskjed og den personlige lenken din. Invitasjonen til kalenderen kommer i e-posten som bekrefter at du er med. Har du ikke fått noen e-post i løpet av noen minutter? Se i søppelposten, og sjekk at du skrev adressen riktig.
registrations-told-again = Hadde du allerede meldt deg på? Da gjelder det som sto i den første e-posten, og vi har sendt lenken til siden din på nytt.
registrations-my-eyebrow = Påmeldingen din
registrations-my-confirmed = { $name }, du har plass.
registrations-my-online = { $name }, du deltar på nett.
registrations-my-waiting = { $name }, du er nummer { $position } på ventelista.
registrations-my-waiting-text = Blir en plass ledig, går den til den som har ventet lengst, og da får du en e-post.
registrations-my-cancelled = { $name }, du er meldt av.
registrations-my-over = { $name }, arrangementet er over. Takk for at du var med!
registrations-my-over-no-seat = { $name }, arrangementet er over.
registrations-my-again = Meld deg på igjen
registrations-my-link-later = Lenken til møtet kommer her og i en e-post dagen før.
registrations-my-postponed = Arrangementet er utsatt. Påmeldingen din gjelder fortsatt, og du får en e-post når den nye datoen er klar.
registrations-my-details = Opplysningene dine
registrations-my-address = Vi skriver til { $email }. Er adressen feil? Ta kontakt med arrangøren.
registrations-language = Språk i e-postene
registrations-language-hint = På dette språket skriver vi til deg.
registrations-save = Lagre
registrations-to-calendar = Legg til i kalenderen
registrations-no-entry = Det finnes ingen kalenderoppføring for en plass som ikke er bekreftet.
registrations-needs = Mat og tilrettelegging
registrations-needs-text = Fortell bare det vi trenger å vite for at du skal trives og kunne delta. Bare arrangørene ser det, og det slettes { $date }.
registrations-diet = Mat
registrations-diet-hint = For eksempel vegetarisk eller nøtteallergi.
registrations-access-needs = Tilrettelegging
registrations-access-needs-hint = For eksempel teleslynge, tegnspråktolk eller plass til rullestol.
registrations-my-not-coming = Kan du ikke komme?
registrations-my-not-coming-text = Si fra så snart du vet det. Har du plass i lokalet, kan noen andre få den.
registrations-cancel = Meld deg av
registrations-cancel-title = Vil du melde deg av?
registrations-cancel-text = Har du plass i lokalet, blir den ledig for noen andre. Angrer du, kan du melde deg på igjen, men da kan det være fullt.
registrations-cancel-text-waiting = Du går ut av ventelista. Angrer du, må du stille deg bakerst.
registrations-cancel-confirm = Ja, meld meg av
registrations-cancel-keep = Nei, jeg kommer
registrations-cancel-keep-waiting = Nei, bli stående
registrations-done-saved = Lagret.
registrations-done-needs = Takk, det har vi lagret.
registrations-done-cancelled = Avmeldingen er registrert. En bekreftelse kommer på e-post.
registrations-done-added = Påmeldt. Bekreftelsen er på vei, hvis det var en adresse.
registrations-done-waiting = Alle plassene er tatt; personen står på ventelista.
registrations-done-already = Personen var allerede påmeldt. Lenken er sendt på nytt.
registrations-done-link = Lenken er på vei.
registrations-done-revoked = Den gamle lenken gjelder ikke lenger. En ny er på vei.
registrations-title = Påmeldinger
registrations-list = Påmeldte
registrations-add = Meld på noen
registrations-add-lead = For den som ringer eller kommer til døren. Uten adresse sendes ingen e-post.
registrations-add-submit = Meld på
registrations-sheet = Last ned som regneark (CSV)
registrations-all = Alle
registrations-filter = Vis
registrations-search = Søk på navn, adresse eller organisasjon
registrations-none = Ingen har meldt seg på ennå
registrations-none-text = Så snart noen gjør det, vises det her.
registrations-none-found = Fant ingen
registrations-none-found-text = Prøv med en del av navnet, eller velg Alle.
registrations-country = Land
registrations-state = Status
registrations-takes-part = Deltar
registrations-registered = Påmeldt
registrations-source = Hvordan
registrations-source-public = Via skjemaet
registrations-source-invitation = Via en invitasjon
registrations-source-organiser = Av arrangøren
registrations-state-confirmed = Har plass
registrations-state-waiting = Venter
registrations-state-offered = Tilbudt plass
registrations-state-pending = Venter på svar
registrations-state-cancelled = Avmeldt
registrations-state-position = { $state }, nummer { $position }
registrations-figure-confirmed = Har plass
registrations-figure-seats = av { $count } plasser
registrations-figure-waiting = Venter
registrations-figure-cancelled = Avmeldte
registrations-totals = Hvor de kommer fra
registrations-number = Antall
registrations-needs-organisers = Dette har de som kommer, skrevet selv. Bruk det til arrangementet og ikke noe annet.
registrations-needs-none = Ingen har skrevet noe ennå.
registrations-plan = Hva som slettes når
registrations-plan-text = Slettingen går av seg selv. Tallene blir stående: hvor mange, fra hvilket land, på stedet eller på nett.
registrations-plan-needs = Mat og tilrettelegging
registrations-plan-data = Navn, adresser, organisasjoner og tekstene i e-postene
registrations-plan-speakers = Foredragsholdernes adresser og lenker; den som ikke kom med i programmet, slettes helt
registrations-plan-done = slettet { $date }
registrations-to-list = Til lista
registrations-email-organiser-hint = En ny adresse får sin egen lenke, og den gamle lenken slutter å gjelde.
registrations-details = Opplysninger
registrations-link = Personlig lenke
registrations-link-text = Lenken vises ikke her, slik at ingen andre kan bruke den. Du kan sende den på nytt, eller bytte den ut hvis den er kommet på avveie.
registrations-link-again = Send lenken på nytt
registrations-link-revoke = Bytt ut lenken
registrations-cancel-one = Meld av personen
registrations-cancel-one-title = Melde av { $name }?
registrations-cancel-one-text = Personen får en e-post, og kalenderoppføringen fjernes. En plass i lokalet går videre til den som har ventet lengst.
registrations-cancel-one-confirm = Ja, meld av
registrations-cancel-one-keep = Nei, behold

### invitations
invitations-title = Invitasjoner
invitations-lead = Hvem som er invitert, hvordan det gikk med e-posten, og hva de har svart.
invitations-add = Inviter
invitations-to-preview = Les invitasjonen
invitations-empty = Ingen er invitert ennå
invitations-empty-text = Lim inn en liste med adresser. Ingenting sendes før du har lest invitasjonen og sender den.
invitations-drafts = { $count ->
    [one] Én e-post venter på å bli sendt.
   *[other] { $count } e-poster venter på å bli sendt.
}
invitations-drafts-unpublished = { $count ->
    [one] Én e-post er klar. Den kan sendes når arrangementet er publisert.
   *[other] { $count } e-poster er klare. De kan sendes når arrangementet er publisert.
}
invitations-read-and-send = Les og send
invitations-invited = Inviterte
invitations-answer = Svar
invitations-answer-none = Ikke svart
invitations-answer-accepted = Kommer
invitations-answer-declined = Kommer ikke
invitations-answer-not-yet = Vet ikke ennå
invitations-delivery = E-posten
invitations-delivery-draft = Utkast
invitations-delivery-queued = I kø
invitations-delivery-sent = Sendt
invitations-delivery-refused = Avvist
invitations-delivery-bounced = Kom i retur
invitations-delivery-dropped = Forkastet
invitations-registered-waiting = På ventelista
invitations-reminded = { $count ->
    [one] påminnet én gang
   *[other] påminnet { $count } ganger
}
invitations-remind = { $count ->
    [one] Skriv en påminnelse til den som ikke har svart
   *[other] Skriv påminnelser til { $count } som ikke har svart
}
invitations-last-reminded = Siste påminnelse ble sendt { $when }.
invitations-by-country = Svar per land
invitations-sum = Sum
invitations-people = Alle inviterte
invitations-search = Søk på navn, adresse eller organisasjon
invitations-all = Alle
invitations-none-found = Ingen invitasjoner passer med søket.
invitations-name = Navn
invitations-organisation = Organisasjon
invitations-country = Land
invitations-language = Språk
invitations-note = Merknad
invitations-email = E-postadresse
invitations-cancel = Avbryt
invitations-add-lead = Lim inn adressene slik du har dem. Ingenting sendes ennå.
invitations-list = Adresser
invitations-list-hint = Én person per linje, for eksempel Kari Nordmann; kari@halden.example; Halden kommune. Komma, semikolon og tabulator fungerer, og kolonner rett fra et regneark. Språk eller land kan stå til slutt.
invitations-read = Les lista
invitations-followers = De som følger møteplassen
invitations-followers-text = De har bedt om å bli invitert til neste møte. De som alt er invitert eller påmeldt, er ikke regnet med.
invitations-followers-add = { $count ->
    [one] Inviter den som følger møteplassen (1)
   *[other] Inviter dem som følger møteplassen ({ $count })
}
invitations-check = { $count ->
    [one] Vi fant én person
   *[other] Vi fant { $count } personer
}
invitations-check-lead = Språk og land er gjettet der de ikke sto i lista. Rett det som ble feil; e-posten skrives på språket du velger.
invitations-problems = { $count ->
    [one] Én linje kunne ikke leses
   *[other] { $count } linjer kunne ikke leses
}
invitations-line = Linje { $line }:
invitations-no-address = Her er det ingen e-postadresse: «{ $text }».
invitations-bad-address = Dette er ingen e-postadresse: «{ $text }».
invitations-twice = { $email } står allerede på linje { $line }.
invitations-too-many = Lista er for lang. Inviter høyst { $max } personer om gangen; resten står igjen nedenfor.
invitations-list-more = Linjer som skal rettes eller legges til
invitations-list-more-hint = Det som står her, blir med først når du leser lista på nytt.
invitations-read-more = Les lista på nytt
invitations-save = { $count ->
    [one] Lagre én invitasjon som utkast
   *[other] Lagre { $count } invitasjoner som utkast
}
invitations-standing-invited = Allerede invitert
invitations-standing-registered = Allerede påmeldt
invitations-standing-unwilling = Vil ikke ha invitasjoner
invitations-done-added = { $count ->
    [one] Én invitasjon er lagret som utkast.
   *[other] { $count } invitasjoner er lagret som utkast.
}
invitations-skipped-invited = { $count ->
    [one] Én var allerede invitert.
   *[other] { $count } var allerede invitert.
}
invitations-skipped-registered = { $count ->
    [one] Én er allerede påmeldt.
   *[other] { $count } er allerede påmeldt.
}
invitations-skipped-unwilling = { $count ->
    [one] Én har takket nei til flere invitasjoner fra dere.
   *[other] { $count } har takket nei til flere invitasjoner fra dere.
}
invitations-details = Opplysninger
invitations-email-hint = Retter du adressen, slutter den gamle lenken å gjelde. Er invitasjonen alt sendt, skrives et nytt utkast.
invitations-change = Lagre
invitations-answered-at = Svarte
invitations-reminders = Påminnelser
invitations-mail-error = E-postserveren svarte
invitations-again = Skriv en ny invitasjon
invitations-remove = Fjern fra lista
invitations-invited-already = Denne personen er allerede invitert.
invitations-unwilling = Denne personen vil ikke ha flere invitasjoner fra dere.
invitations-sent-already = Invitasjonen er allerede sendt.
invitations-done-saved = Opplysningene er lagret.
invitations-done-removed = Personen er fjernet fra lista.
invitations-done-again = En ny invitasjon er lagret som utkast.
invitations-preview = Les og send
invitations-preview-lead = Slik leser de inviterte e-posten, på sine språk. De personlige lenkene vises ikke her.
invitations-mails = E-posten
invitations-message = En egen hilsen
invitations-message-label = Hilsen
invitations-message-hint = Står i invitasjonen og på siden der man svarer. Mangler et språk, vises et annet.
invitations-message-save = Lagre hilsenen
invitations-done-message = Hilsenen er lagret, og utkastene er oppdatert.
invitations-ready = Klart til å sendes
invitations-count-invitations = { $count ->
    [one] én invitasjon { $language }
   *[other] { $count } invitasjoner { $language }
}
invitations-count-reminders = { $count ->
    [one] én påminnelse { $language }
   *[other] { $count } påminnelser { $language }
}
invitations-send = { $count ->
    [one] Send én e-post
   *[other] Send { $count } e-poster
}
invitations-discard = Forkast påminnelsene
invitations-done-sent = { $count ->
    [one] Én e-post er på vei.
   *[other] { $count } e-poster er på vei.
}
invitations-done-reminders = { $count ->
    [one] Én påminnelse er skrevet. Les den og send.
   *[other] { $count } påminnelser er skrevet. Les og send.
}
invitations-done-discarded = Påminnelsene er forkastet.
invitations-nothing-to-send = Det er ingenting å sende akkurat nå.
invitations-to-publish = Til publiseringen
invitations-not-published = Publiser arrangementet først. Da kan invitasjonene sendes, og lenkene i dem fører til en side som finnes.
invitations-event-cancelled = Arrangementet er avlyst, så ingen invitasjoner kan sendes.
invitations-event-postponed = Arrangementet er utsatt. Invitasjonene kan sendes når det har fått en ny dato.
invitations-event-over = Arrangementet er over, så ingen invitasjoner kan sendes.
invitations-to = Til
invitations-subject = Emne
invitations-mail-subject = Velkommen til { $title }
invitations-mail-text = { $host } inviterer deg til { $title }.
invitations-mail-ask = Vil du være med? Svar med ett av valgene nedenfor.
invitations-mail-accept = Ja, jeg kommer
invitations-mail-decline = Nei, jeg kan dessverre ikke komme
invitations-mail-not-yet = Jeg kan ikke svare ennå
invitations-mail-programme = Les programmet
invitations-mail-event = Les mer om arrangementet
invitations-mail-reason = Du får denne e-posten fordi { $host } har invitert deg. Lenkene er dine egne, så ikke send dem videre.
invitations-mail-news-nothing = Du trenger ikke å svare på invitasjonen.
invitations-mail-reminder-subject = Påminnelse: Velkommen til { $title }
invitations-mail-reminder-text = For en tid siden inviterte { $host } deg til { $title }. Vi har ikke hørt om du kan komme, og et svar, også et nei, hjelper oss å planlegge.
invitations-mail-reminder-not-yet = Du kunne ikke svare ennå da vi inviterte deg til { $title }. Vet du mer nå?
invitations-mail-link-subject = Lenken din til invitasjonen: { $title }
invitations-mail-link-text = Her er lenken din til invitasjonen til { $title } på nytt.
invitations-mail-link-not-you = Var det ikke du som ba om lenken? Da kan du se bort fra denne e-posten; ingen andre har fått den.
invitations-page-title = Invitasjon til { $title }
invitations-page-invites = { $host } inviterer deg
invitations-page-facts = Når og hvor
invitations-page-more = Program og mer om arrangementet
invitations-page-ask = Vil du være med?
invitations-page-ask-declined = Kan du ikke komme?
invitations-page-ask-not-yet = Kan du ikke svare ennå?
invitations-page-answered = { $answer } Du kan endre svaret ditt her.
invitations-said-accepted = Du har takket ja.
invitations-said-declined = Du har takket nei.
invitations-said-not-yet = Du har sagt at du ikke kan svare ennå.
invitations-page-full = { $waiting ->
    [one] Alle plassene er tatt, og én person står på ventelista. Du kan stille deg bak; blir en plass ledig, får du den og en e-post.
   *[other] Alle plassene er tatt, og { $waiting } står på ventelista. Du kan stille deg bakerst; blir en plass ledig når det er din tur, får du den og en e-post.
}
invitations-page-closed = Påmeldingen er stengt. Ta kontakt med arrangøren om du likevel vil være med.
invitations-page-over = Arrangementet er over. Takk for interessen!
invitations-page-cancelled = Arrangementet er avlyst. Du trenger ikke å svare.
invitations-page-postponed = Arrangementet er utsatt. Du kan svare her når det har fått en ny dato.
invitations-page-registered = Du er påmeldt
invitations-page-registered-text = På siden din ser du plassen din, kan endre opplysningene dine og kan melde deg av om du ikke kan komme.
invitations-page-to-my = Til siden min
invitations-accept = Ja, jeg kommer
invitations-join-waiting-list = Ja, sett meg på ventelista
invitations-decline = Nei, jeg kan ikke komme
invitations-not-yet = Jeg kan ikke svare ennå
invitations-page-details = Vi melder deg på som { $who }. Endre?
invitations-page-details-empty = Opplysningene dine
invitations-language-of-mails = Språk i e-postene til deg
invitations-attendance = Hvordan vil du delta?
invitations-on-site = På stedet
invitations-online = På nett
invitations-done-declined = Takk for svaret. Synd at du ikke kan komme!
invitations-done-not-yet = Takk for svaret. Kom tilbake hit når du vet mer.
invitations-unsubscribe-title = Vil du ikke ha flere invitasjoner fra { $host }?
invitations-unsubscribe-text = Da sender vi ingen flere invitasjoner eller påminnelser fra { $host } til { $email }. Er du påmeldt til noe, får du fortsatt beskjed om det.
invitations-unsubscribe = Ingen flere invitasjoner
invitations-unsubscribe-keep = Nei, fortsett å invitere meg
invitations-unsubscribed = Du får ingen flere invitasjoner
invitations-unsubscribed-text = Vi har notert at { $email } ikke skal få flere invitasjoner fra { $host }.
invitations-resume = Inviter meg igjen
invitations-resumed = Du kan bli invitert igjen
invitations-resumed-text = Vi har notert at { $host } kan invitere { $email } igjen.
invitations-resumed-to-event = Til arrangementet
invitations-lost-title = Få lenken din på nytt
invitations-lost-lead = Skriv adressen du er påmeldt eller invitert med, så sender vi den personlige lenken din på e-post.
invitations-lost-lead-any = Skriv adressen du er påmeldt eller invitert med, så sender vi en lenke for hvert kommende arrangement.
invitations-lost-submit = Send meg lenken
invitations-lost-sent = Hvis noen er påmeldt eller invitert med den adressen, har vi nå sendt lenken dit. Se også i søppelposten.

### desk
desk-mails-lead = Alt arrangementet har sendt eller kommer til å sende.
desk-mails-none = Ingen e-poster her
desk-foreseen = Sendes av seg selv
desk-foreseen-lead = Slik kommer e-posten til å se ut, med arrangementet som det er nå.
desk-foreseen-to-new = Den som melder seg på
desk-foreseen-to-waiting = Den som kommer på ventelista
desk-foreseen-to-next = Den som har ventet lengst
desk-foreseen-to-coming = Alle som har plass
desk-foreseen-at-once = Med en gang
desk-foreseen-when-free = Når en plass blir ledig
desk-foreseen-on = Sendes { $at }
desk-mail-all = Alle
desk-mail-states = E-poster etter status
desk-mail-draft = Utkast
desk-mail-queued = I kø
desk-mail-sent = Sendt
desk-mail-refused = Avvist
desk-mail-bounced = Kom i retur
desk-mail-dropped = Forkastet
desk-mail-subject = Emne
desk-mail-to = Til
desk-mail-from = Fra
desk-mail-reply-to = Svar går til
desk-mail-kind = Gjelder
desk-mail-language = Språk
desk-mail-state = Status
desk-mail-when = Tid
desk-mail-written = Skrevet
desk-mail-sent-at = Sendt
desk-mail-next-try = Neste forsøk
desk-mail-error = E-postserveren svarte
desk-mail-calendar = Kalender
desk-mail-calendar-request = Legger inn eller oppdaterer arrangementet i mottakerens kalender
desk-mail-calendar-cancel = Fjerner arrangementet fra mottakerens kalender
desk-drafts-waiting = { $n ->
    [one] Ett utkast venter på deg
   *[other] { $n } utkast venter på deg
 }
desk-drafts-explained = Ingenting sendes før du sier fra. Les gjerne gjennom først.
desk-drafts-queued = Utkastene sendes nå.
desk-drafts-discarded = Utkastene er forkastet.
desk-send-all = { $n ->
    [one] Send utkastet
   *[other] Send { $n } utkast
 }
desk-discard-all = Forkast alle
desk-send = Send
desk-discard = Forkast
desk-retry = Prøv igjen
desk-retry-all = { $n ->
    [one] Prøv den avviste e-posten igjen
   *[other] Prøv alle { $n } avviste e-poster igjen
}
desk-retried = De avviste e-postene står i køen igjen.
desk-held = { $n ->
    [one] E-postserveren tar ikke imot e-post fra oss: én e-post venter
   *[other] E-postserveren tar ikke imot e-post fra oss: { $n } e-poster venter
}
desk-held-text = Ingenting er tapt, og det er ikke mottakernes feil. Si fra til den som drifter Samling hos dere; e-postene går av seg selv når det er ordnet. Serveren svarer: { $error }
desk-links-masked = Personlige lenker er skjult her: de er mottakerens egne.
desk-publish-first = Publiser arrangementet først, slik at mottakerne kan lese om det.
desk-kind-other = Annet
desk-translations = Oversettelser
desk-translations-lead = { $n ->
    [0] Alt er oversatt til alle arrangementets språk.
    [one] Én tekst er ikke oversatt ennå.
   *[other] { $n } tekster er ikke oversatt ennå.
 }
desk-translations-into = Oversett til
desk-translations-none = Alt er oversatt til dette språket
desk-translations-save = Lagre oversettelsene
desk-translations-saved = Oversettelsene er lagret.
desk-text-title = Arrangementets tittel
desk-text-summary = Kort om arrangementet
desk-text-description = Omtale
desk-text-directions = Slik finner du fram
desk-text-access = Tilgjengelighet på stedet
desk-text-practical = Praktisk informasjon
desk-text-track = Spor
desk-text-session-title = Programpostens tittel
desk-text-session-abstract = omtale
desk-text-speaker-title = tittel
desk-text-speaker-biography = biografi
desk-dashboard = Arrangementene dine
desk-new-event = Nytt arrangement
desk-no-events = Ingen kommende arrangementer
desk-no-events-text = Lag et nytt, eller kopier et tidligere til en ny dato.
desk-coming = Kommende
desk-past = Tidligere
desk-seats = { $taken } påmeldt på stedet
desk-seats-of = { $taken } av { $capacity } plasser
desk-event-deleted = Utkastet er slettet.
desk-event-created = Arrangementet er opprettet. Her ser du hva som gjenstår.
desk-event-copied = Arrangementet er kopiert til den nye datoen.
desk-event-published = Arrangementet er publisert.
desk-event-cancelled = Arrangementet er avlyst. De påmeldte får en e-post.
desk-event-postponed = Arrangementet er utsatt. De påmeldte får en e-post.
desk-event-saved = Endringene er lagret.
desk-public-page = Se den offentlige siden
desk-steps = Å gjøre
desk-step = Steg
desk-step-note = Hittil
desk-step-done = Ferdig
desk-step-left = Gjenstår
desk-step-texts = Beskriv arrangementet
desk-step-place = Oppgi sted eller møtelenke
desk-step-programme = Sett opp programmet
desk-step-programme-note = { $placed } av { $all } programposter har et tidspunkt
desk-step-speakers = Få svar fra foredragsholderne
desk-step-speakers-note = { $accepted } av { $all } har takket ja
desk-step-translations = Oversett
desk-step-release = Publiser programmet
desk-step-release-note = Versjon { $n } er publisert
desk-step-publish = Publiser arrangementet
desk-step-invite = Inviter
desk-step-invite-note = { $n ->
    [0] Ingen invitasjoner er sendt
    [one] Én invitasjon er sendt
   *[other] { $n } invitasjoner er sendt
 }
desk-stat-on-site = Påmeldte på stedet
desk-stat-of = av { $n } plasser
desk-stat-online = Påmeldte på nett
desk-stat-waiting = På ventelista
desk-stat-invited = Inviterte
desk-stat-answered = { $n } har svart
desk-countries = Per land
desk-country = Land
desk-accepted = Takket ja
desk-declined = Takket nei
desk-not-yet = Vet ikke ennå
desk-no-answer = Ikke svart
desk-registered = Påmeldte
desk-retention = Hva som slettes og når
desk-retention-lead = Det skjer av seg selv. Antallene per land beholdes.
desk-retention-needs = Mat og behov på stedet
desk-retention-personal = Navn, adresser og e-poster
desk-retention-speakers = Foredragsholdernes adresser og lenker
desk-retention-done = Slettet, etter planen { $date }
desk-more = Mer
desk-copy = Kopier til en ny dato
desk-change-state = Publiser, avlys eller utsett arrangementet

### demo

# --- Programmer fra filer
import-too-large = Filen er større enn { $max } MB, og så stort er ikke noe program.
import-empty = Filen er tom.
import-broken = Filen er avkuttet eller ødelagt ved linje { $line }.
import-json-schema = Filen er JSON, men ikke noe program: Den har ingen konferanse med dager, rom og programposter.
import-json-days = Filen er JSON, men konferansen i den har ingen liste med dager.
import-json-day = Filen er JSON, men dagen { $day } har ingen rom med programposter.
import-json-room = Filen er JSON, men rommet «{ $room }» har ingen liste med programposter dagen { $day }.
import-json-twice = Nøkkelen «{ $name }» står to ganger på samme sted med ulikt innhold, ved linje { $line }.
import-xml-schema = Filen er XML, men ikke noe program: Den har ingen konferanse med dager og programposter.
import-xml-after = Filen er XML, men fortsetter etter slutten, på linje { $line }.
import-xml-elements = Filen er XML med mer enn { $max } elementer, og så stort er ikke noe program.
import-csv-schema = Regnearket mangler en kolonne for titler. Kolonnene er: { $columns }.
import-no-days = Regnearket oppgir ingen dag. Legg til en kolonne med dato.
import-no-day-event = Filen oppgir ingen dag, så det kan ikke lages et arrangement av den. Importer den til et arrangement i stedet.
import-workbook = Dette er en arbeidsbok. Lagre den som CSV og prøv igjen.
import-other-format = Denne typen fil kan ikke leses. Lagre programmet som JSON, XML eller CSV og prøv igjen.
import-web-page = Dette er en nettside, ikke et program. Last ned selve programfilen og prøv igjen.
import-quote = Et anførselstegn på linje { $line } blir aldri avsluttet, så linjene etter det kan ikke skilles fra hverandre.
import-quote-within = Et anførselstegn på linje { $line } står inne i en celle som er omgitt av anførselstegn, så det går ikke å se hvor cellen slutter. Skriv det to ganger, eller fjern det.
import-doctype = Filen har en egen dokumenttype på linje { $line }. Slike filer leses ikke, fordi de kan svulme opp til hvilken størrelse som helst.
import-entity = Filen bruker entiteten { $name } på linje { $line }, som bare en egen dokumenttype kan forklare.
import-no-sessions = Filen har ingen programposter.
import-too-many = Filen har { $count } programposter. Et arrangement kan ha { $max }.
import-too-many-rooms = Filen har { $count } rom. Et arrangement kan ha { $max }.
import-no-title-line = Programposten på linje { $line } mangler tittel.
import-no-title-id = Programposten med id { $id } mangler tittel.
import-no-title-nth = Programpost nummer { $number } i filen mangler tittel.
import-doubled-guid = To ulike programposter har samme guid { $guid }: «{ $one }» og «{ $other }».
import-bad-time = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har et tidspunkt som ikke kan leses.
import-bad-day = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har en dag som ikke kan leses.
import-no-day = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har et klokkeslett, men ingen dag.
import-bad-end = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har et sluttidspunkt som ikke kan leses.
import-ends-first = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} slutter før den begynner.
import-bad-duration = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har en lengde som ikke kan leses.
import-too-long = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} er lengre enn to døgn.
import-far-off = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} står på { $date }, som verken er en av dagene i filen eller natten etter en av dem.
import-note-encoding = Filen er ikke UTF-8. Bokstavene leses som { $name }.
import-note-letters = Noen bokstaver kan ikke leses som { $name }. De står som � i tekstene.
import-note-no-name = Filen sier ikke hva arrangementet heter. Det får navnet «{ $name }».
import-note-unread-day = Dager med en dato som ikke kan leses: { $count }, den første er «{ $date }». Programpostenes egne datoer gjelder.
import-note-zone = Filen oppgir ingen tidssone. Tidene leses i { $zone }.
import-note-unknown-zone = Tidssonen { $named } i filen er ukjent. Tidene leses i { $zone }.
import-note-no-guid = Programposter uten guid: { $count }. De kjennes heretter igjen på nummer eller tittel.
import-note-twice = Programposter som står to ganger: { $count }, den første er «{ $session }». Hver av dem er én programpost som holdes to ganger.
import-note-unread-date = Programposter med en dato som ikke kan leses: { $count }, den første er «{ $session }». De står på dagen og klokkeslettet som filen oppgir ved siden av.
import-note-outside = Programposter utenfor dagene til arrangementet: { $count }, den første er «{ $session }».
import-note-no-time = Programposter uten tid i filen: { $count }, den første er «{ $session }». De tas med uten tid og rom.
import-note-no-length = Programposter uten lengde: { $count }, den første er «{ $session }». De får fem minutter.
import-note-too-long = Programposter på mer enn et døgn: { $count }, den første er «{ $session }». De kortes ned til et døgn.
import-note-cut = For lange titler, navn eller tekster: { $count }, den første hører til «{ $session }». De kortes ned.
import-note-languages = Programposter med mer enn ett språk: { $count }, den første er «{ $session }». Det første språket gjelder.
import-note-language = Språk som ikke kan tolkes, tas ikke med: { $names }.
import-note-nameless = Medvirkende uten navn tas ikke med: { $count }.
import-note-links = Lenker og vedlegg tas ikke med: { $count }.
import-note-not-held = Forslag som ikke er med i programmet, tas ikke med: { $count }.
import-note-columns = Kolonner som ikke kan tolkes, eller som finnes to ganger, tas ikke med: { $names }.
import-note-gone-kept = Programposter som ikke lenger er i filen, men er redigert her, blir stående: { $count }.
import-note-gone-sessions = { $count ->
    [one] Programposten er ikke lenger i filen og fjernes: { $names }.
   *[other] Programposter som ikke lenger er i filen og fjernes ({ $count }): { $names }.
}
import-note-gone-rooms = { $count ->
    [one] Rommet som ikke lenger er i filen og fjernes: { $names }.
   *[other] Rom som ikke lenger er i filen og fjernes ({ $count }): { $names }.
}
import-note-gone-tracks = { $count ->
    [one] Sporet som ikke lenger er i filen og fjernes: { $names }.
   *[other] Spor som ikke lenger er i filen og fjernes ({ $count }): { $names }.
}
import-note-gone-speakers = { $count ->
    [one] Medvirkende som ikke lenger er i filen og fjernes: { $names }.
   *[other] Medvirkende som ikke lenger er i filen og fjernes ({ $count }): { $names }.
}
import-note-removed-here = Programposter som er fjernet her, forblir fjernet: { $count }.
import-note-edited-here = { $count ->
    [one] Én programpost er redigert her og blir stående som den er.
   *[other] { $count } programposter er redigert her og blir stående som de er.
}
programme-import = Importer en fil
programme-import-lead = Programfiler fra frab, pretalx eller Pentabarf (JSON eller XML) og regneark (CSV). Du ser hva som endres før noe lagres.
programme-import-file = Fil
programme-import-file-hint = JSON, XML eller CSV, høyst 64 MB.
programme-import-show = Vis hva som endres
programme-import-file-missing = Velg en fil.
programme-import-expired = Filen er ikke her lenger. Velg den på nytt.
programme-import-result = Endringer fra filen { $name }
programme-import-what = Hva
programme-import-new = Nye
programme-import-changed = Endret
programme-import-unchanged = Uendret
programme-import-gone = Borte
programme-import-sessions = Programposter
programme-import-rooms = Rom
programme-import-tracks = Spor
programme-import-speakers = Medvirkende
programme-import-other-days = { $count ->
    [one] Én programpost i filen ligger
   *[other] { $count } programposter i filen ligger
} utenfor dagene til arrangementet ({ $days }). Er det riktig fil?
programme-import-notes = Om filen
programme-import-changes = Endringer
programme-import-more = Og { $count } til.
programme-import-kept = Redigert her
programme-import-kept-says = { $title } – i filen: { $says }
programme-import-kept-title = tittelen «{ $title }»
programme-import-kept-hint = Filen sier noe annet om disse programpostene enn det som er redigert her. De blir stående som de er, med mindre du krysser av for dem.
programme-import-keep-gone = Behold det som ikke lenger er i filen
programme-import-accept = Importer
programme-done-imported = Filen er importert.
programme-sheet-title = Tittel
programme-sheet-date = Dato
programme-sheet-start = Begynner
programme-sheet-duration = Varighet
programme-sheet-room = Rom
programme-sheet-track = Spor
programme-sheet-kind = Type
programme-sheet-language = Språk
programme-sheet-speakers = Medvirkende
programme-sheet-abstract = Beskrivelse
