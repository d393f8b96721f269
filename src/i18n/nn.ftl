### The interface's texts. A section per feature; a key starts with its feature's name. The same keys and arguments stand in all four files.

### dates
dates-zone-sweden = svensk tid ({ $short })
dates-zone-norway = norsk tid ({ $short })
dates-zone-finland = finsk tid ({ $short })
dates-zone-denmark = dansk tid ({ $short })

### errors
errors-not-found = Sida finst ikkje
errors-internal = Noko gjekk gale
errors-not-found-text = Adressa kan vere feilskriven, eller sida kan vere fjerna.
errors-link-gone = Lenkja verkar ikkje
errors-link-gone-text = Ho kan vere brukt, bytt ut eller ha kome bort på vegen. Opne sida til arrangementet og be om ei ny lenkje, så kjem ho på e-post.
errors-link-gone-new-text = Ho kan vere bytt ut eller ha kome bort på vegen. Be om ei ny, så kjem ho på e-post.
errors-link-gone-following-text = Du står ikkje på lista, eller så er lenkja komen bort på vegen. Opne sida til møteplassen og skriv adressa di der om du vil bli invitert.
errors-link-gone-unsubscribe-text = Ho høyrer til eit arrangement der personopplysningane er sletta, eller så er ho komen bort på vegen. Får du fleire invitasjonar, kan du bruke lenkja i den siste eller svare på e-posten.
errors-link-gone-sign-in-text = Lenkja er brukt eller har vorte for gammal: ho gjeld éin gong, i 15 minutt. Be om ei ny, så kjem ho på e-post.
errors-forbidden = Du har ikkje tilgang til denne sida
errors-forbidden-text = Be nokon i organisasjonen som står bak arrangementet, om å leggje deg til.
errors-foreign-origin = Skjemaet kom frå ein annan nettstad
errors-foreign-origin-text = Difor har vi ikkje lagra noko. Opne sida på nytt og fyll ut skjemaet der.
errors-conflict = Det går ikkje lenger
errors-too-large = Det du sende, er for stort
errors-too-large-text = Vel ei mindre fil og prøv igjen.
errors-bad-request = Vi forstod ikkje det du sende
errors-bad-request-text = Gå tilbake, opne sida på nytt og prøv igjen.
errors-too-many = Det vart for mange forsøk
errors-too-many-text = Vent nokre minutt og prøv igjen.
errors-unavailable = Tenesta er utilgjengeleg for ei lita stund
errors-unavailable-text = Vi arbeider med saka. Prøv igjen om litt; det du alt har fått stadfesta, er teke vare på.
errors-internal-text = Feilen er vår, og vi har notert han. Oppgi { $ticket } om du tek kontakt.
errors-new-link = Få ei ny lenkje
errors-to-overview = Til oversynet
errors-to-events = Til alle arrangement

### forms
forms-empty = Fyll ut dette feltet.
forms-too-long = Dette er for langt. Skriv høgst { $max } teikn.
forms-not-an-email = Dette ser ikkje ut som ei e-postadresse. Skriv til dømes namn@kommune.no.
forms-not-a-url = Dette ser ikkje ut som ei lenkje. Ho skal byrje med https://
forms-not-a-date = Denne datoen finst ikkje. Skriv til dømes 2026-11-05.
forms-not-a-time = Dette klokkeslettet finst ikkje. Skriv til dømes 09:30.
forms-not-in-range = Skriv eit heilt tal mellom { $min } og { $max }.
forms-choose = Vel eitt av alternativa.
forms-image-too-large = Biletet er for stort. Det kan vere høgst { $max } MB.
forms-image-unreadable = Biletet kunne ikkje lesast. Bruk eit JPEG-, PNG- eller WebP-bilete.

### ui
ui-name = Samling
ui-star = Mitt program
ui-skip = Hopp til innhaldet
ui-languages = Språk
ui-main-nav = Hovudmeny
ui-menu = Meny
ui-event-nav = Sidene til arrangementet
ui-breadcrumbs = Du er her
ui-pages = Bla i sidene
ui-previous = Førre
ui-next = Neste
ui-first = Til byrjinga
ui-search = Søk
ui-optional = (valfritt)
ui-errors-heading = { $count ->
    [one] Noko må rettast opp
   *[other] { $count } ting må rettast opp
}
ui-refused-title = Feil: { $title }
ui-footer = Samling – møte over grensene
ui-privacy = Slik behandlar vi personopplysningar
ui-accessibility = Tilgjenge
ui-sign-in = For arrangørar
ui-sign-out = Logg ut
ui-in-sv = på svensk
ui-in-nb = på bokmål
ui-in-nn = på nynorsk
ui-in-en = på engelsk
ui-in-da = på dansk
ui-in-fi = på finsk
ui-in-se = på nordsamisk
ui-in-fit = på meänkieli
ui-in-other = på eit anna språk ({ $tag })
ui-language-sv = svensk
ui-language-nb = bokmål
ui-language-nn = nynorsk
ui-language-en = engelsk
ui-language-da = dansk
ui-language-fi = finsk
ui-language-se = nordsamisk
ui-language-fit = meänkieli
ui-date-open = Ny dato kjem

### server

### mails
mails-greeting = Hei { $name },
mails-greeting-nameless = Hei,
mails-regards = Venleg helsing
mails-unsubscribe = Eg vil ikkje ha fleire invitasjonar
mails-kind-registration-confirmed = Stadfesting
mails-kind-registration-waiting = Venteliste
mails-kind-registration-seat = Plass frå ventelista
mails-kind-registration-cancelled = Avmelding
mails-kind-registration-link = Personleg lenkje
mails-kind-event-moved = Nytt tidspunkt eller ny stad
mails-kind-event-cancelled = Avlyst
mails-kind-event-postponed = Utsett
mails-kind-event-reinstated = Blir halde
mails-kind-event-reminder = Praktisk informasjon
mails-kind-speaker-link = Lenkje til ein føredragshaldar
mails-kind-speaker-news = Beskjed til ein føredragshaldar
mails-kind-speaker-release = Programnytt til ein føredragshaldar
mails-kind-invitation = Invitasjon
mails-kind-invitation-reminder = Påminning om invitasjon
mails-kind-invitation-news = Beskjed til ein invitert
mails-kind-invitation-link = Lenkje til ein invitasjon
mails-kind-sign-in = Lenkje for å logge inn
mails-kind-series-follow = Vil bli invitert igjen
mails-kind-colleague-added = Ny kollega

### people
people-nav-events = Arrangement
people-nav-organisations = Organisasjonar
people-nav-account = Opplysningane mine
people-country-se = Sverige
people-country-no = Noreg
people-country-dk = Danmark
people-country-fi = Finland
people-country-is = Island
people-country-other = Eit anna land
people-role = Rolle
people-role-admin = Administrator
people-role-admin-hint = Kan alt, òg endre opplysningane om organisasjonen og leggje til kollegaer.
people-role-member = Medarbeidar
people-role-member-hint = Planlegg arrangementa til organisasjonen og ser alle påmeldingar.
people-email = E-post
people-name = Namn
people-phone = Telefon
people-language = Språk
people-language-hint = E-postane frå Samling kjem på dette språket.
people-country = Land
people-website = Nettstad
people-website-hint = Til dømes https://www.kommune.no
people-save = Lagre
people-cancel = Avbryt
people-change = Endre
people-sign-in = Logg inn
people-sign-in-title = Logg inn som arrangør
people-sign-in-lead = Skriv e-postadressa di, så sender vi deg ei lenkje som loggar deg inn. Du treng ikkje noko passord.
people-sign-in-send = Send meg ei lenkje
people-sign-in-sent = Sjå i e-posten din
people-sign-in-sent-text = Høyrer adressa til ein konto, er ei lenkje på veg. Ho gjeld éin gong, i { $minutes } minutt. Kjem det ingen e-post, kan du sjå i søppelposten eller sjekke at adressa er rett skriven.
people-sign-in-again = Skriv ei anna adresse
people-no-account = Har du ingen konto?
people-no-account-text = Be ein kollega som alt har konto, om å leggje deg til under Kollegaer i organisasjonen. Er organisasjonen din ny her, kan du ta kontakt med dei som driftar tenesta. Du som skal delta eller halde innlegg, treng ingen konto; lenkja i e-posten er nok.
people-first-account-text = Ingen har konto her enno. Den som driftar tenesta, opprettar den første på tenaren og får då ei lenkje å logge inn med:
people-welcome = Velkomen, { $name }
people-welcome-lead = Du loggar inn som { $email }.
people-mail-sign-in-subject = Lenkja di for å logge inn
people-mail-sign-in-text = Du bad om ei lenkje for å logge inn i Samling. Ho gjeld éin gong, i { $minutes } minutt.
people-mail-sign-in-button = Logg inn
people-mail-sign-in-reason = Du får denne e-posten fordi nokon skreiv adressa di på innloggingssida. Var det ikkje deg, kan du sjå bort frå han; ingen kjem inn utan lenkja.
people-mail-welcome-subject = Du er no arrangør for { $organisation }
people-mail-welcome-text = { $by } har lagt deg til som kollega i { $organisation } i Samling, der vi planlegg seminar og konferansar.
people-mail-welcome-later = Knappen verkar éin gong, i { $minutes } minutt. Etter det får du ei ny lenkje når du vil:
people-mail-welcome-again = Få ei ny lenkje
people-mail-welcome-reason = Du får denne e-posten fordi du har fått ein konto hos { $organisation }.
people-organisation = Organisasjon
people-organisations = Organisasjonar
people-organisations-none = Du høyrer ikkje til nokon organisasjon enno
people-organisation-new = Ny organisasjon
people-organisation-new-lead = Ein kommune, ei bedrift, ein lærestad eller eit nettverk som held arrangement.
people-organisation-first-lead = Byrj med organisasjonen du lagar arrangement for. Alt kan endrast seinare. Finst han her frå før, kan du heller be ein kollega om å leggje deg til.
people-organisation-create = Opprett organisasjonen
people-name-organisation = Namnet på organisasjonen
people-your-role = Rolla di
people-details = Opplysningar
people-statements = Personvern og tilgjenge
people-colleagues = Kollegaer
people-contact = Kontakt
people-contact-hint = Blir vist til deltakarar som har spørsmål.
people-contact-name = Kontaktperson
people-reply-to = Svaradresse
people-reply-to-hint = Hit kjem svara på e-postane. Vel ein postkasse som nokon les.
people-look = Utsjånad
people-look-hint = Slik kjenner deltakarane dykk att på sidene om arrangementa.
people-logo = Logo
people-logo-hint = PNG, JPEG eller WebP, høgst 10 MB. Gjerne med gjennomsiktig bakgrunn.
people-logo-of = Logoen til { $name }
people-logo-remove = Fjern logoen
people-own-colour = Bruk vår eigen farge
people-colour = Farge
people-colour-hint = Vi lagar ein heil fargeskala av han og sørgjer for at teksten alltid kan lesast.
people-colour-unreadable = Dette er ikkje ein farge. Skriv til dømes #14524c.
people-admins-edit = Administratorane i organisasjonen kan endre opplysningane.
people-admins-add = Administratorane i organisasjonen kan leggje til kollegaer.
people-statements-lead = Tekstane står under namnet på organisasjonen på fellessidene:
people-privacy-notice = Om personopplysningar
people-privacy-notice-hint = Det som gjeld hos dykk: personvernombod, arkiv og sletting, kvar ein vender seg. Det generelle står på sida frå før. Du kan bruke Markdown.
people-accessibility-statement = Tilgjengeerklæring
people-statement-hint = Kva som ikkje er tilgjengeleg enno, og korleis ein seier frå. Du kan bruke Markdown.
people-statement-hint-sweden = Etter den svenske DOS-lova: kva som ikkje er tilgjengeleg enno, korleis ein seier frå, og at ein kan klage til Digg. Du kan bruke Markdown.
people-statement-hint-norway = Offentlege verksemder lagar erklæringa på uustatus.no; lenk til henne nedanfor. Her kan de leggje til noko. Du kan bruke Markdown.
people-accessibility-url = Lenkje til erklæringa
people-accessibility-url-hint = Om ho ligg ein annan stad, til dømes på uustatus.no eller på nettstaden dykkar.
people-colleague-add = Legg til kollega
people-colleague-add-lead = Kollegaen får ein e-post med ei lenkje og kan byrje med ein gong.
people-colleague-already = Denne personen er kollega her frå før.
people-colleague-remove = Fjern
people-colleague-remove-name = Fjern { $name }
people-colleague-remove-title = Fjerne { $name } frå { $organisation }?
people-colleague-remove-text = Kollegaen får ikkje lenger tilgang til arrangementa til organisasjonen. Det som er gjort, blir ståande.
people-make-admin = Gjer { $name } til administrator
people-make-member = Gjer { $name } til medarbeidar
people-last-admin = Organisasjonen må ha minst éin administrator. Gjer først ein annan til administrator.
people-account = Opplysningane mine
people-account-lead = Du er logga inn som { $email }.
people-done-saved = Lagra.
people-done-created = Organisasjonen er oppretta. Fyll gjerne inn kontakt og svaradresse, så når deltakarane dykk.
people-first-event = Lag eit arrangement
people-done-colleague-added = Kollegaen er lagd til og får ein e-post med ei lenkje.
people-done-colleague-removed = Kollegaen er fjerna.
people-privacy-at = Personopplysningar hos { $name }
people-accessibility-at = Tilgjenge hos { $name }
people-privacy-title = Slik behandlar vi personopplysningar
people-privacy-lead = Vi bruker så få opplysningar som råd, berre til det arrangementet dei gjeld, og slettar dei når det ikkje lenger er bruk for dei.
people-privacy-controller = Kven som har ansvaret
people-privacy-controller-text =
    Organisasjonen som held eit arrangement, er behandlingsansvarleg for opplysningane om dei som blir inviterte, melder seg på og medverkar. Er fleire om arrangementet, til dømes ein norsk og ein svensk kommune, har dei felles ansvar (personvernforordninga artikkel 26). Kven dei er, står på sida til arrangementet og ved påmeldinga, og du kan vende deg til kven som helst av dei.
people-privacy-what = Kva opplysningar og kvifor
people-privacy-what-text =
    - **Påmelding:** namn, e-postadresse, organisasjon, land og språk, og om du deltek på staden eller på nett. Dei trengst for å halde av plassen din, sende stadfesting og endringar og vite kor mange som kjem.
    - **Mat og tilrettelegging:** berre om du sjølv seier frå. Dei blir berre brukte til å ordne mat og lokale.
    - **Invitasjon:** namn, e-postadresse, organisasjon og språk, og kva du svarar. Vil du ikkje ha fleire invitasjonar, held det med eitt klikk på lenkja i e-posten.
    - **Medverknad som føredragshaldar:** namn, tittel, biografi og bilete, som du sjølv kan endre. Dei står i programmet.
    - **Arrangørar:** namn, e-postadresse og språk, for å kunne logge inn.
people-privacy-basis = Rettsleg grunnlag
people-privacy-basis-text =
    For offentlege verksemder er grunnlaget som regel ei oppgåve i allmenta si interesse (personvernforordninga artikkel 6 nr. 1 bokstav e): å halde møte, opplæring og samarbeid. Opplysningar om mat og tilrettelegging kan seie noko om helse eller tru; dei gir du frivillig, og du kan fjerne dei når du vil.
people-privacy-who = Kven som ser opplysningane
people-privacy-who-text =
    Arrangørane, og dei som driftar tenesta for dei. Ingenting blir selt, og ingen sider hentar noko frå andre selskap. Hos offentlege verksemder kan opplysningane vere omfatta av innsynsretten i offentleglova, når dei ikkje er unnatekne.
people-privacy-how-long = Kor lenge
people-privacy-how-long-text =
    Ved påmeldinga står det når opplysningane dine blir sletta. Opplysningar om mat og tilrettelegging blir sletta først, like etter arrangementet. Deretter blir påmeldingane sletta, seks månader etter arrangementet når ikkje noko anna er sagt. Att står berre tal, til dømes kor mange som kom frå kvart land. Same dagen blir adressene og lenkjene til foredragshaldarane sletta, og alt om den som ikkje kom med i programmet. Namn, tittel, biografi og bilete i eit publisert program blir ståande, som ein del av det som fann stad.
people-privacy-rights = Rettane dine
people-privacy-rights-text =
    Med den personlege lenkja di kan du sjå opplysningane dine, rette dei og melde deg av. Du kan òg be arrangøren om innsyn, retting, sletting eller avgrensing, og protestere mot behandlinga. Er du ikkje nøgd, kan du klage til [Datatilsynet](https://www.datatilsynet.no) i Noreg eller [Integritetsskyddsmyndigheten](https://www.imy.se) i Sverige.
people-privacy-cookies = Informasjonskapslar
people-privacy-cookies-text =
    Vi følgjer ikkje med på kva du gjer, og har ingen informasjonskapslar for statistikk eller reklame. Vel du språk, hugsar ein informasjonskapsel det. Loggar du inn som arrangør, held ein informasjonskapsel deg innlogga i 30 dagar, eller til du loggar ut. Begge er nødvendige for det du sjølv har bede om.
people-privacy-each = Arrangørane sine eigne opplysningar
people-privacy-none = { $name } har ikkje lagt til noko ut over det som står ovanfor.
people-accessibility-title = Tilgjenge
people-accessibility-lead = Alle skal kunne lese, melde seg på og medverke. Sei frå når noko hindrar deg.
people-accessibility-how = Kor tilgjengelege sidene er
people-accessibility-how-text =
    Sidene er laga for å følgje WCAG 2.2 på nivå AA, og dermed standarden EN 301 549. Dei verkar med tastatur og skjermlesar, med 200 prosent forstørring, på smale skjermar, i mørk modus og utan JavaScript. Kvar side blir prøvd av eit program som leitar etter hindringar, og dei viktigaste vegane gjennom tenesta blir prøvde utan mus.
people-accessibility-known = Manglar vi kjenner til
people-accessibility-known-text =
    - Tekstar, bilete og filer som arrangørar og føredragshaldarar legg inn, kan ha manglar som vi ikkje ser.
    - Det som ikkje er omsett enno, står på eit anna språk. Det er merkt, slik at skjermlesarar uttaler det rett.
people-accessibility-report = Sei frå om noko hindrar deg
people-accessibility-report-text =
    Ta kontakt med arrangøren; adressene står nedst på sida. Fortel kva side det gjeld, og kva som hende. Treng du informasjonen på ein annan måte, til dømes opplesen eller i større skrift, ordnar arrangøren det. Behov i lokalet, som teleslyngje eller plass til rullestol, skriv du i påmeldinga.
people-accessibility-sweden = Svenske arrangørar
people-accessibility-sweden-text =
    Svenske styresmakter følgjer [lagen (2018:1937) om tillgänglighet till digital offentlig service](https://www.digg.se), DOS-lova. Har du sagt frå og ikkje er nøgd med svaret, kan du melde det til Myndigheten för digital förvaltning, Digg, på [digg.se/tdosanmalan](https://www.digg.se/tdosanmalan).
people-accessibility-norway = Norske arrangørar
people-accessibility-norway-text =
    Norske offentlege verksemder følgjer forskrift om universell utforming av IKT-løysingar og publiserer tilgjengeerklæringa si på [uustatus.no](https://uustatus.no). Tilsynet for universell utforming av ikt fører tilsyn; på [uutilsynet.no](https://www.uutilsynet.no) kan du seie frå om manglar.
people-accessibility-each = Arrangørane sine eigne erklæringar
people-accessibility-none = { $name } har ikkje lagt til noka eiga erklæring enno. Ta kontakt her om noko hindrar deg.
people-accessibility-link = Tilgjengeerklæring for { $name }
people-accessibility-link-norway = Tilgjengeerklæring for { $name } på uustatus.no

### events
events-nav-overview = Oversyn
events-nav-details = Opplysningar
events-nav-programme = Program
events-nav-speakers = Føredragshaldarar
events-nav-invitations = Invitasjonar
events-nav-registrations = Påmeldingar
events-nav-mails = E-postar
events-nav-translations = Omsetjingar
events-state-draft = Utkast
events-state-published = Publisert
events-state-cancelled = Avlyst
events-state-postponed = Utsett
events-kind-seminar = Seminar
events-kind-forum = Forum
events-kind-conference = Konferanse
events-kind-workshop = Arbeidsverkstad
events-kind-meeting = Møte
events-kind-test-day = Testdag
events-kind-course = Kurs
events-kind-webinar = Webinar
events-attendance-on-site = På staden
events-attendance-online = På nett
events-attendance-mixed = På staden og på nett
events-role-host = Vert
events-role-co-organiser = Medarrangør
events-role-main-funder = Hovudfinansiør
events-role-funder = Finansiør
events-role-partner = Samarbeidspartnar
events-role-venue-host = Stiller med lokale
events-roles-host = { $count ->
    [one] Vert
   *[other] Vertar
}
events-roles-co-organiser = { $count ->
    [one] Medarrangør
   *[other] Medarrangørar
}
events-roles-main-funder = { $count ->
    [one] Hovudfinansiør
   *[other] Hovudfinansiørar
}
events-roles-funder = { $count ->
    [one] Finansiør
   *[other] Finansiørar
}
events-roles-partner = { $count ->
    [one] Samarbeidspartnar
   *[other] Samarbeidspartnarar
}
events-roles-venue-host = { $count ->
    [one] Stiller med lokale
   *[other] Stiller med lokale
}
events-country-se = Sverige
events-country-no = Noreg
events-country-dk = Danmark
events-country-fi = Finland
events-country-is = Island
events-country-other = Eit anna land
events-fact-when = Når
events-fact-before = Tidlegare
events-news-moved-subject = Endra: { $title }
events-news-moved = { $title } er endra:
events-news-cancelled-subject = Avlyst: { $title }
events-news-cancelled = { $title } ({ $at }) er diverre avlyst.
events-news-postponed-subject = Utsett: { $title }
events-news-postponed = { $title } ({ $at }) er utsett. Ny dato er ikkje bestemt enno. Du får ein e-post når han er klar.
events-news-reinstated-subject = Ny dato: { $title }
events-news-reinstated = Gode nyheiter: { $title } blir halde.
events-fact-where = Kvar
events-fact-languages = Språk
events-fact-price = Pris
events-fact-contact = Kontakt
events-fact-series = Del av
events-facts = Praktisk
events-free = Gratis
events-when-days = { $days }, frå kl. { $start } den første dagen til kl. { $end } den siste dagen, { $zone }
events-when-undated = Ny dato er ikkje bestemt
events-place-mixed = { $venue }, og på nett
events-place-online-link = På nett. Du får lenkja når du er påmeld.
events-card-time = { $weekday } kl. { $time }
events-home-title = Møte over grensene
events-home-lead = Seminar og forum der kommunar i Norden lærer av kvarandre.
events-home-coming = Dette skjer
events-home-past = Tidlegare arrangement
events-home-series = Faste møteplassar
events-home-none = Ingenting er planlagt akkurat no
events-home-none-text = Kom gjerne tilbake. Nye seminar og forum kjem til gjennom året.
events-tabs = Sidene til arrangementet
events-register = Meld deg på
events-join-waiting-list = Set deg på ventelista
events-to-calendar = Legg til i kalenderen
events-is-cancelled = Arrangementet er avlyst
events-is-cancelled-text = Alle som var påmelde, har fått beskjed på e-post.
events-is-postponed = Arrangementet er utsett
events-is-postponed-text = Ny dato er ikkje bestemt. Dei som er påmelde, får beskjed når han er klar.
events-is-moved = Arrangementet er flytta
events-is-moved-text = Det skulle ha byrja { $former }. No gjeld { $now }.
events-directions = Slik finn du fram
events-access = Tilgjenge på staden
events-partners = Dei som står bak
events-registration = Påmelding
events-registration-opens = Påmeldinga opnar { $when }.
events-registration-open = Påmeldinga er open.
events-registration-left = { $left ->
    [one] Éin plass att.
   *[other] { $left } plassar att.
}
events-registration-full = Alle plassane er tekne. { $waiting ->
    [0] Set deg på ventelista, så høyrer du frå oss om det blir ein ledig plass.
    [one] Éin person står på ventelista.
   *[other] { $waiting } personar står på ventelista.
}
events-registration-full-mixed = Alle plassane i lokalet er tekne. Du kan delta på nett eller setje deg på ventelista.
events-registration-closed = Påmeldinga er stengd.
events-registration-over = Arrangementet er over. Takk til alle som var med!
events-registration-closes = Meld deg på seinast { $when }.
events-seats = { $count ->
    [one] Éin plass i lokalet
   *[other] { $count } plassar i lokalet
}
events-lost-link = Alt påmeld? Få den personlege lenkja di på nytt
events-new-title = Nytt arrangement
events-new-lead = Tittel og tid er nok. Alt anna kan du fylle ut seinare, og ingenting blir vist før du publiserer arrangementet.
events-new-title-hint = Eitt språk er nok.
events-new-submit = Lag utkast
events-title = Tittel
events-date = Dato
events-start = Byrjar
events-end = Sluttar
events-end-date = Siste dag
events-end-date-hint = Berre om arrangementet varer meir enn éin dag.
events-organisation = Arrangør
events-organisation-hint = Organisasjonen som er vert for arrangementet.
events-no-organisation = Du høyrer ikkje til nokon organisasjon enno
events-no-organisation-text = Eit arrangement har alltid ein vert. Legg til kommunen eller organisasjonen din først.
events-no-organisation-button = Legg til organisasjon
events-back = Avbryt
events-copy-title = Kopier til ny dato
events-copy-lead = Tekstar, stad, program, partnarar, tema og innstillingar blir med frå { $date }. Føredragshaldarar, påmeldingar og invitasjonar blir ikkje med.
events-copy-submit = Lag kopi
events-done-saved = Lagra.
events-done-created = Utkastet er laga. Fyll ut meir når du vil.
events-done-past = Utkastet er laga, men dagen har alt vore. Endre datoen om han vart feil.
events-done-copied = Kopien er laga som utkast. Sjå gjennom tekstane før du publiserer arrangementet.
events-done-published = Arrangementet er publisert.
events-done-cancelled = Arrangementet er avlyst. Dei påmelde får beskjed no.
events-done-postponed = Arrangementet er utsett. Dei påmelde får beskjed no.
events-done-reinstated = Arrangementet blir halde. Dei påmelde får beskjed no.
events-done-moved = Arrangementet er flytta. Dei påmelde får beskjed no.
events-title-missing = Skriv ein tittel på minst eitt språk.
events-ends-before-start = Arrangementet må slutte etter at det byrjar.
events-too-many-days = Eit arrangement kan vare i høgst 31 dagar. Del det opp i fleire.
events-date-far-away = Sjekk årstalet. Det skal vere mellom { $from } og { $to }.
events-slug-letters = Bruk berre små bokstavar a–z, tal og bindestrek, til dømes smart-city-forum-2027.
events-slug-taken = Adressa er alt i bruk. Vel ei anna.
events-closes-before-it-opens = Påmeldinga må stengje etter at ho opnar.
events-opens-after-the-event = Påmeldinga må opne før arrangementet er over.
events-language-twice = Språket er alt valt.
events-language-missing = Vel minst eitt språk.
events-partner-missing = Vel ein organisasjon eller skriv namnet på ein ny.
events-last-host = Arrangementet må ha ein vert. Legg til ein annan vert først.
events-state-changed = Statusen til arrangementet er endra i mellomtida. Last sida på nytt og sjå kva som gjeld no.
events-is-over = Arrangementet er alt over og kan ikkje avlysast eller utsetjast.
events-only-drafts-are-deleted = Eit publisert arrangement kan ikkje slettast. Avlys det i staden.
events-mail-follow-subject = Stadfest at du vil bli invitert til { $series }
events-mail-follow-text = Nokon, truleg du, har bede { $host } om ein invitasjon neste gong { $series } møtest. Stadfest her, så skriv vi til deg.
events-mail-follow-button = Ja, inviter meg
events-mail-follow-ignore = Var det ikkje deg? Då treng du ikkje gjere noko, og vi skriv ikkje igjen.
events-mail-follow-already = Du står alt på lista for { $series }. Vi skriv til deg når neste møte er klart.
events-mail-follow-leave = Eg vil ikkje stå på lista lenger
events-mail-follow-reason = Du får denne e-posten fordi adressa di vart skriven inn på sida til { $series }.
events-tab-texts = Tekstar
events-tab-time-place = Tid og stad
events-tab-settings = Innstillingar
events-tab-partners = Partnarar
events-tab-series = Møteplassen
events-tab-state = Publisering
events-told = { $count ->
    [0] Ingen er påmelde enno, så det går ikkje ut nokon e-post.
    [one] Éin person er påmeld eller står på ventelista og får e-post.
   *[other] { $count } personar er påmelde eller står på ventelista og får e-post.
}
events-told-online = { $count ->
    [0] Ingen er påmelde på staden enno. Dei som deltek på nett, får e-post.
    [one] Éin person er påmeld på staden eller står på ventelista. Den personen og alle som deltek på nett, får e-post.
   *[other] { $count } personar er påmelde på staden eller står på ventelista. Dei og alle som deltek på nett, får e-post.
}
events-told-others = Føredragshaldarar som har fått lenkja si, og inviterte som ikkje har takka nei, får òg e-post.
events-save = Lagre
events-none = Ingen
events-choose = Vel
events-markdown-hint = Du kan bruke **feit skrift**, # overskrifter, - lister og [lenkjer](https://…).
events-summary = Kort om arrangementet
events-summary-hint = Ei eller to setningar. Blir vist i lister, i invitasjonen og når nokon deler sida.
events-description = Omtale
events-directions-hint = Tog, buss, parkering og kva inngang ein bruker.
events-access-hint = Trapper, heis, teleslyngje, toalett, førarhund.
events-practical = Praktisk informasjon til dei som er påmelde
events-practical-hint = Blir send med påminninga dagen før. Blir ikkje vist på den offentlege sida.
events-time-zone = Tidssone
events-zone-sweden = Sverige (Stockholm)
events-zone-norway = Noreg (Oslo)
events-zone-denmark = Danmark (København)
events-zone-finland = Finland (Helsingfors)
events-zone-iceland = Island (Reykjavik)
events-attendance = Korleis ein deltek
events-venue = Lokale
events-venue-hint = La felta stå tomme om arrangementet berre er på nett.
events-venue-name = Namn på lokalet
events-venue-street = Gateadresse
events-venue-postal-code = Postnummer
events-venue-city = Poststad
events-country = Land
events-joining-link = Lenkje for dei som deltek på nett
events-joining-link-hint = Blir berre send til dei som er påmelde på nett. Blir aldri vist på den offentlege sida.
events-move-hint = Endrar du tid eller stad, får alle påmelde e-post, og møtet blir flytta i kalenderen deira. Du må stadfeste først.
events-move-title = Flytte arrangementet?
events-move-text = Tid eller stad blir endra. Alle som er påmelde, får e-post på sitt språk, og møtet blir flytta i kalenderen deira.
events-move-from = No
events-move-to = Blir endra til
events-move-window = Siste frist for påmelding blir ikkje flytta av seg sjølv. Sjekk han under Innstillingar etterpå.
events-move-online = Arrangementet blir halde berre på nett. Alle som er påmelde, deltek der, og dei som står på ventelista, får òg plass.
events-move-on-site = Arrangementet blir halde berre i lokalet. Dei som er påmelde på nett, får plass i den rekkjefølgja dei melde seg på; er det ikkje nok plassar, kjem resten på ventelista. Kvar einskild får beskjed.
events-move-programme = Eit program blir ikkje flytta av seg sjølv: flytt det på programsida etterpå og publiser det på nytt.
events-moved-programme = Finst det eit program, står det framleis på dei gamle tidene. Flytt det og publiser det på nytt.
events-to-programme = Til programmet
events-move-submit = Flytt og gi beskjed til alle
events-slug = Adresse
events-slug-hint = Siste del av nettadressa. Ikkje endre henne når du har sendt ut lenkja.
events-kind = Type arrangement
events-languages = Språka til arrangementet
events-languages-hint = Det første blir vist når ein tekst manglar på språket til lesaren.
events-language-number = Språk { $number }
events-topics = Tema
events-new-topic = Nytt tema
events-series = Fast møteplass
events-series-hint = Om arrangementet er eitt av fleire møte på same møteplass.
events-new-series = Ny møteplass
events-capacity = Talet på plassar i lokalet
events-capacity-hint = La stå tomt om det ikkje er noka grense. Set du talet ned, mistar ingen plassen sin. Set du det opp, får dei som har venta lengst, plass.
events-window = Når ein kan melde seg på
events-window-hint = La stå tomt om påmeldinga skal vere open frå publisering til arrangementet er over.
events-opens-date = Opnar dato
events-opens-time = Opnar klokka
events-closes-date = Stengjer dato
events-closes-time = Stengjer klokka
events-retention = Kor mange månader personopplysningar blir lagra etterpå
events-retention-hint = Deretter blir dei sletta av seg sjølve, òg adressene til foredragshaldarane. Tala blir verande, og det publiserte programmet.
events-partner-up = Flytt opp
events-partner-down = Flytt ned
events-partner-remove = Fjern
events-partner-name = Organisasjon
events-partner-role = Rolle
events-partner-role-hint = Vertar og medarrangørar kan endre arrangementet. Andre partnarar kan ikkje det.
events-partner-actions = Endre
events-partner-add = Legg til partnar
events-partner-edit = Namn, nettstad og logo
events-partner-edit-lead = Ingen frå organisasjonen bruker Samling enno. Til nokon gjer det, tek de som arrangerer, hand om opplysningane her; dei blir viste på alle arrangement der organisasjonen står.
events-partner-organisation = Organisasjon
events-partner-new = Ein ny organisasjon
events-partner-new-name = Namn på den nye organisasjonen
events-publish = Publiser arrangementet
events-publish-text = Sida blir synleg for alle, og påmeldinga opnar etter innstillingane.
events-publish-name = Verten står som avsendar i kalendrane til deltakarane, med det namnet han har når du publiserer.
events-publish-missing = Dette manglar. Du kan publisere arrangementet likevel.
events-publish-no-place = Stad
events-publish-no-summary = Ein kort tekst om arrangementet
events-publish-untranslated = Ikkje omsett – { $what }
events-cancel = Avlys arrangementet
events-cancel-text = Sida seier at arrangementet er avlyst, og møtet blir teke ut av kalendrane til dei påmelde.
events-postpone = Utset arrangementet
events-postpone-text = Arrangementet har førebels ingen dato. Møtet blir teke ut av kalendrane til dei påmelde og kjem tilbake når du set ny dato. Påmeldingane blir tekne vare på.
events-reinstate = Set ny dato og publiser arrangementet
events-reinstate-text = Arrangementet blir halde på datoen du oppgir. Møtet kjem tilbake i kalendrane til dei påmelde.
events-delete = Slett utkastet
events-delete-text = Utkastet forsvinn med alt som høyrer til: program, føredragshaldarar og invitasjonar. Det kan ikkje angrast.
events-date-past = Vel ein dato som ikkje har vore.
events-note = Melding til dei det gjeld
events-note-hint = Står i e-posten og på sida. Skriv gjerne kvifor.
events-state-draft-text = Berre de som arrangerer, ser arrangementet.
events-state-published-text = Alle kan sjå arrangementet.
events-state-cancelled-text = Arrangementet er avlyst. Sida finst framleis og seier det.
events-state-postponed-text = Arrangementet er utsett utan ny dato.
events-public-page = Offentleg side:
events-to-invitations = Inviter
events-follow = Bli invitert
events-follow-text = Skriv e-postadressa di, så inviterer { $host } deg når neste møte er bestemt. Du stadfestar med ei lenkje i ein e-post.
events-follow-email = E-post
events-follow-name = Namn
events-privacy = Personopplysningane dine
events-privacy-who = { $count ->
    [one] Denne organisasjonen er ansvarleg for opplysningane:
   *[other] Desse organisasjonane er ansvarlege for opplysningane:
}
events-privacy-joint = Dei er felles ansvarlege (artikkel 26 i personvernforordninga), og du kan vende deg til den du vil.
events-privacy-more = Meir om korleis vi behandlar personopplysningar
events-follow-submit = Send lenkja
events-follow-sent = Vi har sendt ein e-post med ei lenkje. Opne henne for å stadfeste.
events-follow-why = Vi treng adressa for å kunne invitere deg til neste møte. Du har bede om det sjølv (artikkel 6 nr. 1 bokstav a), og du kan ombestemme deg når du vil.
events-follow-until = Vi tek vare på henne til du stryk deg frå lista; det gjer du med den same lenkja som du stadfestar med. Stadfestar du ikkje innan { $days } dagar, blir ho sletta.
events-series-eyebrow = Fast møteplass
events-series-coming = Komande møte
events-series-past = Tidlegare møte
events-series-none = Neste møte er ikkje bestemt enno
events-series-none-text = Skriv deg opp nedanfor, så får du vite når det er klart.
events-series-calendar = Abonner i kalenderen
events-series-not-ours = Møteplassen høyrer til ein annan organisasjon. Berre dei som arbeider der, kan endre tekstane.
events-following-title = Du står på lista
events-following-text = Vi skriv til deg når neste møte i { $series } er bestemt.
events-following-leave = Stryk meg frå lista
events-following-confirm-title = Vil du bli invitert?
events-following-confirm-text = Vi lagrar adressa di for å kunne invitere deg til { $series }. Du kan stryke deg når som helst.
events-following-series = Til sida for møteplassen
events-left-title = Du er stroken frå lista
events-left-text = Du får ikkje fleire invitasjonar til { $series } herifrå.

### speakers
speakers-title = Føredragshaldarar
speakers-add = Legg til ein føredragshaldar
speakers-add-lead = Namnet er nok til å byrje. Resten kan du eller føredragshaldaren fylle ut seinare.
speakers-add-button = Legg til
speakers-cancel = Avbryt
speakers-save = Lagre
speakers-details = Opplysningar
speakers-empty = Ingen føredragshaldarar enno
speakers-empty-text = Legg til dei som skal halde innlegg, òg om du ikkje har adressa deira enno.
speakers-field-name = Namn
speakers-field-organisation = Organisasjon
speakers-field-email = E-postadresse
speakers-field-email-hint = Trengst først når du vil sende den personlege lenkja.
speakers-field-email-edit-hint = Om du byter adresse, sluttar den gamle lenkja å gjelde.
speakers-field-title = Tittel
speakers-field-title-in = Tittel ({ $language })
speakers-field-title-hint = Til dømes kommunedirektør eller prosjektleiar.
speakers-field-biography = Biografi
speakers-field-biography-in = Biografi ({ $language })
speakers-field-biography-hint = Nokre linjer om kva personen arbeider med. Ei tom linje gir eit nytt avsnitt.
speakers-field-language = Språk i e-post
speakers-field-photo = Bilete
speakers-field-photo-hint = JPEG, PNG eller WebP, høgst 10 MB. Biletet blir skore til eit kvadrat.
speakers-photo-upload = Last opp biletet
speakers-photo-replace = Byt bilete
speakers-photo-remove = Fjern biletet
speakers-field-save = Lagre
speakers-field-saved = Lagra
speakers-problem-known-address = Ein annan av føredragshaldarane har alt denne adressa. Er det same person, kan du slå dei saman.
speakers-problem-no-photo = Vel eit bilete først.
speakers-problem-no-address = Føredragshaldaren har inga e-postadresse enno. Legg til ei først.
speakers-problem-over = Arrangementet er over, så det er ikkje noko att å svare på.
speakers-answer-none = Ikkje svara
speakers-answer-accepted = Takka ja
speakers-answer-declined = Takka nei
speakers-column-answer = Svar
speakers-column-link = Lenkja
speakers-column-texts = Tekstar og bilete
speakers-column-actions = Handlingar
speakers-biography-none = Ingen biografi enno
speakers-biography-all = Biografi på alle språk
speakers-biography-missing = Biografien manglar på: { $languages }
speakers-photo-there = Bilete finst
speakers-photo-none = Ikkje noko bilete
speakers-link = Personleg lenkje
speakers-link-never = Ikkje sendt
speakers-link-draft = Skriven, ventar på at du sender
speakers-link-queued = I kø
speakers-link-sent = Sendt { $date }
speakers-link-refused = Kom ikkje fram ({ $date })
speakers-link-without-address = Inga adresse
speakers-link-no-address = Det finst inga e-postadresse enno. Legg til ei, så kan du sende den personlege lenkja.
speakers-link-send = Send lenkja
speakers-link-send-again = Send lenkja på nytt
speakers-link-revoke = Sperr lenkja
speakers-revoke-title = Sperre lenkja til { $name }?
speakers-revoke-text = Lenkjene som er sende til no, sluttar å gjelde med ein gong. Du kan sende ei ny når du vil.
speakers-remove = Fjern
speakers-remove-title = Fjerne { $name }?
speakers-remove-text = Tekstar, bilete og svar forsvinn, og den personlege lenkja sluttar å gjelde.
speakers-remove-sessions = Føredragshaldaren blir òg fjerna frå desse programpostane:
speakers-times = Tider
speakers-merge = Slå saman
speakers-merge-title = Kven er same person som { $name }?
speakers-merge-lead = Vel den andre oppføringa. I neste steg ser du dei to side om side.
speakers-merge-two = Slå saman { $one } og { $other }
speakers-merge-text = Vel kva som skal behaldast der dei to er ulike. Programpostane blir førte saman, òg i det som alt er publisert.
speakers-merge-agreed = Dette blir behalde
speakers-merge-first-photo = Det første biletet
speakers-merge-second-photo = Det andre biletet
speakers-merge-button = Slå saman til éin
speakers-done-added = Føredragshaldaren er lagd til.
speakers-done-saved = Endringane er lagra.
speakers-done-photo = Biletet er endra.
speakers-done-revoked = Lenkja er sperra.
speakers-done-removed = Føredragshaldaren er fjerna.
speakers-done-merged = Dei to er no éin.
speakers-done-mailed = E-posten med lenkja er på veg.
speakers-done-drafted = E-postane er skrivne. Les gjennom dei og send når du er nøgd.
speakers-done-sent = E-postane er på veg.
speakers-done-dropped = E-postane er forkasta. Ingenting er sendt.
speakers-drafts-text = Les gjennom før du sender. Kvar e-post er skriven på språket til mottakaren.
speakers-drafts-drop = Forkast utan å sende
speakers-session-no-time = Tidspunktet er ikkje fastsett enno
speakers-session-preliminary = Førebels
speakers-sessions-preliminary = Det som er førebels, er ikkje publisert enno og kan bli endra.
speakers-sessions-zone = Alle tider er i { $zone }.
speakers-sessions-public = I programmet
speakers-your-sessions = Programpostane dine
speakers-no-sessions = Du står ikkje i programmet enno. Så snart arrangøren har plassert deg, blir det vist her.
speakers-calendar = Legg til i kalenderen
speakers-page-title = Sida di som føredragshaldar
speakers-page-greeting = Hei, { $name }!
speakers-page-lead = Dette er di eiga side som føredragshaldar. Du treng ingen konto: lenkja er nok.
speakers-page-about-you = Om deg
speakers-page-each-alone = Kvart felt blir lagra for seg. Ingenting må fyllast ut, og du kan endre når du vil.
speakers-page-biography-hint = Nokre linjer om kva du arbeider med. Ei tom linje gir eit nytt avsnitt.
speakers-answer-question = Vil du halde innlegg?
speakers-answer-ask = { $host } spør om du vil bidra på { $event }.
speakers-answer-yes = Ja, eg kjem
speakers-answer-no = Nei, diverre
speakers-answer-thanks = Takk for svaret. Arrangøren ser det med ein gong.
speakers-answer-is-yes = Du har takka ja
speakers-answer-is-yes-text = Skriv gjerne nokre linjer om deg sjølv og legg til eit bilete nedanfor.
speakers-answer-cannot = Eg kan likevel ikkje
speakers-answer-is-no = Du har takka nei
speakers-answer-is-no-text = Ombestemmer du deg, kan du takke ja her.
speakers-answer-can = Eg kan likevel
speakers-event-page = Til sida til arrangementet
speakers-preview-link = Slik ser publikum sida di
speakers-preview-note = Førehandsvising: slik ser publikum sida di.
speakers-preview-back = Tilbake til di eiga side
speakers-who-sees = Kven ser kva?
speakers-who-sees-all = Alle: namn, tittel, organisasjon, biografi og bilete, når programmet er publisert.
speakers-who-sees-organisers = Berre arrangørane: e-postadressa di og svaret ditt.
speakers-who-sees-link = Den som har lenkja di, kan endre det du ser her. Del henne berre med nokon som hjelper deg.
speakers-who-sees-after = Etter arrangementet blir programmet ståande, med det du har skrive. Vil du ha noko fjerna, kan du endre det her eller ta kontakt med arrangøren.
speakers-contact = Spørsmål? Skriv til { $host }:
speakers-link-gone = Lenkja gjeld ikkje lenger
speakers-link-gone-text = Ho kan vere bytt ut eller ha kome bort på vegen. Skriv e-postadressa di, så sender vi ei ny.
speakers-lost-title = Få ei ny lenkje
speakers-lost-text = Skriv den adressa arrangøren har, så sender vi lenkja til sida di som føredragshaldar.
speakers-lost-button = Send meg ei ny lenkje
speakers-lost-sent = Om adressa høyrer til ein føredragshaldar på eit komande arrangement, er ei lenkje på veg. Sjå i innboksen din.
speakers-page-title-public = Føredragshaldarar – { $event }
speakers-none-public = Ingen føredragshaldarar er presenterte enno
speakers-all = Alle føredragshaldarar
speakers-about = Om { $name }
speakers-mail-subject = Vil du halde innlegg på { $event }?
speakers-mail-subject-again = Sida di som føredragshaldar: { $event }
speakers-mail-asks = { $host } vil gjerne ha deg med som føredragshaldar på { $event }.
speakers-mail-again = Her er lenkja til di eiga side som føredragshaldar på { $event }.
speakers-mail-when = Når
speakers-mail-where = Kvar
speakers-mail-sessions = Plassen din i programmet
speakers-mail-page = På di eiga side svarar du ja eller nei. Der kan du òg skrive nokre linjer om deg sjølv og leggje til eit bilete. Du treng ingen konto.
speakers-mail-page-again = Der kan du endre svaret ditt og opplysningane dine og sjå kvar du står i programmet.
speakers-mail-button = Svar på sida di
speakers-mail-button-again = Opne sida di
speakers-mail-personal = Lenkja er personleg. Del henne berre med nokon som hjelper deg.
speakers-mail-reason = Du får denne e-posten fordi { $host } har lagt deg til som føredragshaldar på { $event }.
speakers-mail-news-page = Passar det ikkje lenger, kan du endre svaret på sida di. Har du lagt inn programpostane dine i kalenderen, kan du hente dei på nytt der.
speakers-mail-news-calendar = Har du lagt inn programpostane dine i kalenderen, kan du fjerne dei.
speakers-mail-all = { $count ->
    [one] Skriv e-posten til den som ikkje har fått lenkja
   *[other] Skriv e-post til { $count } som ikkje har fått lenkja
}
speakers-drafts = { $count ->
    [one] Éin e-post er skriven, men ikkje send
   *[other] { $count } e-postar er skrivne, men ikkje sende
}
speakers-drafts-send = { $count ->
    [one] Send e-posten
   *[other] Send { $count } e-postar
}

### programme
programme-tab-event = Om arrangementet
programme-title = Program
programme-page-title = Program – { $event }
programme-times-in = Tidene er oppgitte i { $zone }.
programme-days = Dagar
programme-time = Tid
programme-by-room = Programmet rom for rom, { $day }
programme-room-not-given = Rom ikkje oppgitt
programme-none = Programmet er ikkje klart enno
programme-none-text = Det kjem her så snart det er klart.
programme-filter = Filtrer programmet
programme-filter-all = Alle
programme-filter-now = No og etterpå
programme-filter-show = Vis
programme-filter-nothing = Ingenting i programmet passar
programme-filter-nothing-text = Vel noko anna, eller sjå heile programmet.
programme-filter-reset = Vis heile programmet
programme-shown = { $count ->
    [one] Éin programpost
   *[other] { $count } programpostar
}
programme-shown-of = { $count } av { $all } programpostar
programme-view = Vis som
programme-view-list = Liste
programme-view-grid = Rom for rom
programme-now = Akkurat no
programme-now-mark = Går føre seg no
programme-now-nothing = Akkurat no går ingenting føre seg.
programme-next = Etterpå
programme-next-day = Etterpå, { $day }
programme-over = Programmet er slutt.
programme-mine = Mitt program
programme-mine-calendar = Mitt program – { $event }
programme-mine-empty = Her er det tomt førebels
programme-mine-empty-text = Vel programpostar med stjerna i programmet, så blir dei samla her.
programme-mine-clashes = { $count ->
    [one] To programpostar kolliderer
   *[other] { $count } kollisjonar i programmet ditt
}
programme-mine-keep = Ta vare på programmet ditt
programme-mine-link = Adressa til sida er den personlege lenkja di. Ta vare på henne, så finn du tilbake. Den som har lenkja, kan sjå og endre programmet.
programme-mine-feed = Abonner i kalenderen din
programme-mine-more = Legg til fleire programpostar
programme-done-notices-sent = E-postane til dei medverkande er på veg.
programme-done-notices-dropped = E-postane til dei medverkande er forkasta.
programme-done-taken-up = Utkastet er no som den versjonen. Har noko kome til sidan, er det der framleis, men utan tid og rom. Publikum ser ikkje noko av det før du publiserer programmet.
programme-notices-waiting = { $count ->
    [one] Éin e-post til ein medverkande ventar
   *[other] { $count } e-postar til medverkande ventar
}
programme-notices-text = I e-posten står det kva som er nytt for mottakaren. Ingenting blir sendt før du seier frå.
programme-notices-read = Les gjennom først
programme-notices-send = { $count ->
    [one] Send e-posten
   *[other] Send alle { $count }
}
programme-notices-drop = Forkast utan å sende
programme-told = Kven får vite det
programme-told-text = Kvar og ein får ein e-post på språket sitt. Han ventar som utkast til du sender han. Deltakarane får ingen e-post. E-posten oppdaterer òg tidene i kalenderen til mottakaren.
programme-told-nobody = Det gjeld ingen av dei medverkande, så ingen får e-post.
programme-told-unreached = { $count ->
    [one] Endringane gjeld { $names }, som ikkje har e-postadresse og difor ikkje får beskjed.
   *[other] Endringane gjeld { $count } medverkande som ikkje har e-postadresse og difor ikkje får beskjed: { $names }
}
programme-told-speakers = { $count ->
    [one] Éin medverkande
   *[other] { $count } medverkande
}
programme-release-look = Sjå programmet slik det var
programme-release-back = Tilbake til versjonen
programme-release-then = Slik såg publikum programmet.
programme-take-up = Hent tilbake denne versjonen
programme-take-up-title = Hent tilbake versjon { $number }?
programme-take-up-changes = Dette blir endra i utkastet
programme-take-up-text = Utkastet blir slik programmet var då: tider, rom, titlar og medverkande. Publikum ser det først når du publiserer programmet.
programme-take-up-unplaced = Desse var ikkje med då. Dei blir verande i utkastet, men utan tid og rom: { $sessions }
programme-take-up-rooms = Desse romma finst ikkje lenger og blir ståande tomme: { $rooms }
programme-take-up-tracks = Desse spora finst ikkje lenger: { $tracks }
programme-take-up-speakers = { $count ->
    [one] Éin medverkande finst ikkje lenger og kjem ikkje med.
   *[other] { $count } medverkande finst ikkje lenger og kjem ikkje med.
}
programme-changes = Endringar i programmet
programme-changes-page-title = Endringar i programmet – { $event }
programme-changes-feed = Følg endringane (Atom)
programme-changes-first = Programmet vart publisert.
programme-mail-subject = Tidene dine i programmet: { $event }
programme-mail-text = Det er nytt i programmet for { $event }. Dette gjeld deg:
programme-mail-now = Tidene dine no
programme-mail-page = Du ser alle tidene dine på sida di. Passar noko ikkje, kan du svare på denne e-posten.
programme-files = Ta med deg programmet
programme-file-ics = Kalenderfil (iCalendar)
programme-file-json = Tidsplan for appar (JSON)
programme-file-xml = Tidsplan for appar (XML)
programme-release = Versjon { $number } av programmet, publisert { $date }.
programme-facts = Kort fortalt
programme-when = Når og kvar
programme-language = Språk
programme-kind = Form
programme-track = Spor
programme-speakers = Medverkande
programme-all-speakers = Alle medverkande
programme-whole = Heile programmet
programme-around = Før og etter i programmet
programme-before = Før
programme-after = Etter
programme-interpreted = blir tolka til { $languages }
programme-list-and = { $list } og { $last }
programme-part-speaker = innleiar
programme-part-moderator = møteleiar
programme-part-panellist = i panelet
programme-kind-talk = Føredrag
programme-kind-keynote = Hovudføredrag
programme-kind-panel = Panelsamtale
programme-kind-workshop = Arbeidsverkstad
programme-kind-discussion = Samtale
programme-kind-opening = Opning
programme-kind-closing = Avslutning
programme-kind-registration = Registrering
programme-kind-break = Pause
programme-kind-meal = Måltid
programme-kind-visit = Studiebesøk
programme-kind-social = Sosialt program
programme-kind-blocker = Sperra tid (blir ikkje vist)
programme-language-nb = norsk
programme-desk-title = Program
programme-not-released = Programmet er ikkje publisert enno. Publikum ser det først når du publiserer programmet.
programme-released = { $count ->
    [0] Versjon { $number } vart publisert { $date }. Sidan då er ingenting endra som publikum ville sjå.
    [one] Versjon { $number } vart publisert { $date }. Éi endring etter det er ikkje publisert.
   *[other] Versjon { $number } vart publisert { $date }. { $count } endringar etter det er ikkje publiserte.
}
programme-add-session = Legg til programpost
programme-paste-counted = Lesne programpostar: { $n }
programme-paste = Lim inn program
programme-release-page = Publiser programmet
programme-preview = Førehandsvising
programme-preview-lead = Slik ser publikum utkastet når du publiserer det. Det som manglar tid, blir ikkje vist.
programme-back = Tilbake til programmet
programme-empty = Her er det tomt enno
programme-empty-text = Skriv inn romma på éi linje. Lim så inn programmet frå ein e-post, eller legg til éin programpost om gongen.
programme-nothing-yet = Ingenting har fått eit tidspunkt enno
programme-nothing-yet-text = Legg til programpostar og gi dei eit tidspunkt, så kan du publisere programmet.
programme-done-saved = Lagra.
programme-done-added = Lagt til.
programme-done-removed = Fjerna.
programme-done-placed = Programposten har fått plassen sin.
programme-done-taken-out = Programposten er teken ut av programmet, men finst framleis.
programme-done-shifted = Heile programmet er flytta. Publiser det på nytt, så ser publikum dei nye tidene.
programme-done-released = Programmet er publisert og synleg for alle no.
programme-done-released-draft = Programmet er klart. Det er synleg for alle så snart arrangementet er publisert.
programme-left-behind = Programmet ligg på andre tider enn arrangementet
programme-left-behind-text = Har arrangementet fått ny dato? Då kan heile programmet følgje med, slik at det byrjar { $day }. Klokkesletta blir dei same.
programme-left-behind-hours = Har arrangementet fått ny tid? Då kan heile programmet bli med, så det byrjar { $when }.
programme-shift = Flytt heile programmet
programme-conflicts = { $count ->
    [one] Éin ting å sjå på i programmet
   *[other] { $count } ting å sjå på i programmet
}
programme-conflict = Sjå på
programme-conflict-room = { $room } er dobbeltbooka { $time }, òg av
programme-conflict-speaker = { $speaker } medverkar samtidig, { $time }, i
programme-conflict-outside = { $time } ligg utanfor tida til arrangementet, { $hours }.
programme-conflict-itself = blir halden to gonger samtidig, { $time }.
programme-conflict-speaker-away = { $speaker } kan ikkje vere med { $time }.
programme-conflict-room-away = Vi har ikkje { $room } { $time }.
programme-conflict-change = { $speaker } har { $between } av { $needed } minutt på å byte rom til
programme-conflict-travel = { $speaker } har { $between } av { $needed } minutt på å kome seg til
programme-conflict-small = { $room } har { $chairs } plassar, men { $people } er venta.
programme-conflict-interpreters = Dei same tolkane trengst samtidig, { $time }, i
programme-conflict-language = Ingenting blir halde på eller tolka til { $language } { $time }.
programme-conflict-no-break = { $minutes } minutt utan pause, { $time }. Grensa er { $most } minutt.
programme-conflict-not-accepted = { $speaker } har ikkje takka ja.
programme-column-time = Tid
programme-column-session = Programpost
programme-column-room = Rom
programme-column-speakers = Medverkande
programme-column-language = Språk
programme-column-actions = Handlingar
programme-column-minutes = Minutt
programme-column-kind = Form
programme-column-release = Versjon
programme-column-date = Publisert
programme-column-note = Notat
programme-move = Flytt
programme-place = Gi tid og rom
programme-take-out = Ta ut
programme-unplaced = { $count ->
    [one] Éin programpost utan tid
   *[other] { $count } programpostar utan tid
}
programme-rooms = Rom
programme-rooms-line = Legg til rom
programme-rooms-hint = Skriv fleire på same linje, med komma mellom: Auditoriet, Rom 2
programme-rooms-add = Legg til rom
programme-tracks = Spor
programme-tracks-line = Legg til spor
programme-tracks-hint = Trengst berre når programmet deler seg: Leiing, Teknologi
programme-tracks-add = Legg til spor
programme-seats = { $count ->
    [one] éin plass
   *[other] { $count } plassar
}
programme-room-name = Namn på rommet
programme-track-name = Namn på sporet
programme-track-colour = Farge
programme-track-colour-hint = Blir vist ved sida av namnet på sporet i programmet.
programme-colour-by-place = Etter plassen mellom spora
programme-colour-teal = Blågrøn
programme-colour-orange = Oransje
programme-colour-green = Grøn
programme-colour-red = Raud
programme-colour-blue = Blå
programme-colour-brown = Brun
programme-colour-purple = Lilla
programme-colour-grey = Grå
programme-room-capacity = Plassar
programme-room-capacity-hint = Kor mange det er plass til i rommet.
programme-remove-room = Fjerne rommet { $name }?
programme-remove-room-text = { $count ->
    [0] Ingenting i programmet blir halde der.
    [one] Éin programpost blir halden der. Han beheld tida si, men står deretter utan rom.
   *[other] { $count } programpostar blir haldne der. Dei beheld tidene sine, men står deretter utan rom.
}
programme-remove-track = Fjerne sporet { $name }?
programme-remove-track-text = { $count ->
    [0] Ingen programpostar høyrer til det.
    [one] Éin programpost høyrer til det. Han blir verande, utan spor.
   *[other] { $count } programpostar høyrer til det. Dei blir verande, utan spor.
}
programme-save = Lagre
programme-cancel = Avbryt
programme-remove = Fjern
programme-remove-session = Fjerne «{ $title }»?
programme-remove-session-text = Programposten blir fjerna med tid, rom og tekst. Dei medverkande blir verande. Programposten er synleg for alle til du publiserer programmet på nytt.
programme-title-field = Tittel
programme-title-missing = Skriv ein tittel på minst eitt språk.
programme-kind-field = Form
programme-minutes-field = Lengd i minutt
programme-track-field = Spor
programme-no-track = Ikkje noko spor
programme-language-field = Blir halden på
programme-no-language = Ikkje noko bestemt språk
programme-interpreted-field = Blir tolka til
programme-abstract-field = Omtale
programme-abstract-hint = Nokre setningar om kva tilhøyrarane får med seg.
programme-places = Tid og rom
programme-no-time = Programposten har inga tid enno.
programme-also-held = Blir halden ein gong til
programme-where = Tid og rom
programme-where-hint = Kan vente. Utan klokkeslett blir programposten liggjande i lista over dei som manglar tid.
programme-speakers-field = Medverkande
programme-speaker-field = Medverkande { $number }
programme-part-field = Rolle { $number }
programme-nobody = Ingen
programme-speakers-hint = Vel mellom dei medverkande på arrangementet eller skriv eit nytt namn. Adressa kan kome seinare.
programme-more-speakers = Fleire medverkande
programme-more-fields = Meir om programposten: form, språk, tolking, omtale
programme-new-name = Namn på ny medverkande { $number }
programme-new-email = E-post til ny medverkande { $number }
programme-new-part = Rolle for ny medverkande { $number }
programme-day-field = Dag
programme-start-field = Byrjar klokka
programme-room-field = Rom
programme-no-room = Ikkje noko rom
programme-move-page = Flytt
programme-place-page = Gi tid og rom
programme-stands-now = Står no { $place }.
programme-place-button = Lagre tid og rom
programme-room-gone = Rommet finst ikkje lenger. Nokon annan har fjerna det. Vel eit anna.
programme-track-gone = Sporet finst ikkje lenger. Nokon annan har fjerna det. Vel eit anna.
programme-speaker-gone = Ein av dei medverkande er ikkje lenger med i arrangementet. Nokon annan har fjerna vedkomande.
programme-slot-gone = Programposten står ikkje lenger der. Nokon annan har flytta han eller teke han ut.
programme-changed-since = { $who } endra programposten medan du arbeidde: { $what } Ingenting er lagra enno. Lagre igjen om det du har skrive, skal gjelde.
programme-moved-on = { $what }. Sjå på programmet slik det er no, og prøv igjen.
programme-thing-changed-since = { $who } endra dette medan du arbeidde. No står det: { $what }. Ingenting er lagra enno. Lagre igjen om det du har skrive, skal gjelde.
programme-import-changed-since = Programmet er endra sidan du såg dette. Sjå gjennom det fila endrar no, og importer deretter.
programme-cannot-undo = Endringar i reglar og tider kan ikkje angrast her. Endre tilbake der dei står.
programme-undo-too-late = Det kan ikkje angrast lenger: Det er endra sidan, eller er i bruk no.
programme-undo-stale = Det kan ikkje angrast, for sidan då: { $what }
programme-edit = { $who } endra «{ $title }»: { $what }
programme-edit-details = { $who } endra opplysningar om «{ $title }»
programme-edit-much = { $who } endra tider, rom, spor, reglar eller fleire programpostar
programme-edit-moved-on = endra sidan, kan ikkje angrast
programme-edit-pasted = { $who } limte inn eit program
programme-edit-pasted-undone = { $who } angra det innlimte programmet
programme-edit-imported = { $who } importerte ei fil
programme-edit-imported-undone = { $who } angra importen av ei fil
programme-edit-taken-up = { $who } henta tilbake ein tidlegare versjon
programme-edit-taken-up-undone = { $who } angra tilbakehentinga av ein tidlegare versjon
programme-edit-shifted = { $who } flytta heile programmet saman med arrangementet
programme-edit-shifted-undone = { $who } angra flyttinga av heile programmet
programme-edit-rooms = { $who } endra romma
programme-edit-rooms-undone = { $who } angra endringa av romma
programme-edit-tracks = { $who } endra spora
programme-edit-tracks-undone = { $who } angra endringa av spora
programme-edit-rules = { $who } endra kva som blir rekna som kollisjonar
programme-edit-windows = { $who } endra når nokon kan vere med
programme-edit-added = { $count ->
    [one] éin ny
   *[other] { $count } nye
}
programme-edit-changed = { $count ->
    [one] éin endra
   *[other] { $count } endra
}
programme-edit-removed = { $count ->
    [one] éin fjerna
   *[other] { $count } fjerna
}
programme-edit-nobody = Drifta
programme-history = Siste endringar
programme-history-more = Vis tidlegare endringar
programme-undo = Angre
programme-redo = Gjer om
programme-done-undone = Endringa er angra.
programme-board = Planleggingstavle
programme-board-list = Programmet som liste
programme-board-no-script = Tavla treng JavaScript. Lista kan det same utan.
programme-board-failed = Tavla kunne ikkje lesast inn. Last sida på nytt eller bruk lista.
programme-board-keys = Dra ein programpost, eller klikk på han for å flytte han med eit skjema. Med tastaturet: Enter tek opp og slepper, pilene flyttar, Skift og pil endrar lengda, Delete tek ut, Escape legg tilbake.
programme-board-days = Dagar
programme-board-tray = Utan tid
programme-board-tray-empty = Alle programpostar har ei tid.
programme-board-sessions = Programmet denne dagen
programme-board-conflicts = Må sjåast på ({ $count })
programme-board-no-conflicts = Ingenting å sjå på
programme-conflicts-rest = { $count ->
    [one] Éin ting til
   *[other] { $count } ting til
}
programme-not-accepted-many = { $count ->
    [one] { $names } har ikkje takka ja
   *[other] { $count } medverkande har ikkje takka ja: { $names }
}
programme-board-more-conflicts = og { $count } til
programme-board-stops = Stoppar
programme-board-warns = Varslar
programme-board-warning = Åtvaring: { $what }
programme-board-undone = Angra: { $what }
programme-board-picked = «{ $title }» er teken opp. { $place }.
programme-board-moved = Flytta til { $place }.
programme-board-put-back = Han står der han stod.
programme-board-taken-out = «{ $title }» er teken ut av programmet.
programme-board-stale = Ikkje lagra: nokon annan kom først. { $what }. Tavla viser no korleis det står.
programme-board-not-saved = Det gjekk ikkje å lagre. Tavla viser korleis det står. Prøv igjen.
programme-board-place = Flytt hit
programme-board-once-more = Hald han òg då
programme-board-open = Opne programposten
programme-board-wrong-time = Skriv eit klokkeslett, til dømes 09:30, og kor mange minutt det varer.
programme-board-with-other = { $what } «{ $title }»
programme-settings-link = Reglar
programme-settings = Reglar for programmet
programme-settings-lead = Her bestemmer de kva som blir rekna som ein kollisjon i dette arrangementet, og kor alvorleg han er.
programme-settings-rules = Kollisjonar
programme-settings-rule = Når dette skjer
programme-settings-level = Så alvorleg er det
programme-settings-change = Minutt for å byte rom i same hus
programme-settings-travel = Minutt mellom to hus i same land
programme-settings-border = Minutt mellom to hus på kvar si side av ei grense
programme-settings-longest = Lengste tid utan pause, i minutt
programme-settings-longest-hint = Skriv 0 om det ikkje er noka grense.
programme-settings-grid = Steg på planleggingstavla
programme-settings-step = { $n } minutt
programme-level-stops = Stoppar publiseringa
programme-level-warns = Varslar
programme-level-ignored = Blir ikkje rekna
programme-rule-room = Eit rom er dobbeltbooka
programme-rule-speaker = Nokon medverkar to stader samtidig
programme-rule-itself = Same programposten blir halden to gonger samtidig
programme-rule-outside-hours = Ein programpost ligg utanfor tida til arrangementet
programme-rule-speaker-away = Ein medverkande kan ikkje kome då
programme-rule-room-away = Vi har ikkje rommet då
programme-rule-change = Ein medverkande rekk ikkje å byte rom
programme-rule-travel = Ein medverkande rekk ikkje å reise mellom to hus
programme-rule-room-too-small = Rommet er for lite for alle som er venta
programme-rule-interpreters = Dei same tolkane trengst to stader samtidig
programme-rule-language-gap = Ingenting blir halde på eller tolka til eit av språka til arrangementet
programme-rule-no-break = Det går for lang tid utan pause
programme-rule-not-accepted = Ein medverkande har ikkje takka ja
programme-window-from = Frå, linje { $n }
programme-window-to = Til, linje { $n }
programme-window-ends-first = Sluttida må vere etter starttida.
programme-times-save = Lagre tidene
programme-room-times = Når rommet er vårt
programme-room-times-text = La felta stå tomme om de har rommet heile tida. Elles får de eit varsel når noko blir lagt utanfor tidene.
programme-speaker-times = Når eg kan medverke
programme-speaker-times-hint = La det stå tomt om du kan når som helst. Arrangørane ser tidene når dei legg programmet.
programme-speaker-can = Når vedkomande kan medverke
programme-speaker-times-text = Den medverkande kan òg fylle ut dette sjølv på si personlege side. Tomt betyr når som helst.
programme-release-stopped = Programmet kan ikkje publiserast før kollisjonane er løyste. Du kan òg bestemme at dei berre skal varsle.
programme-warn-stopping = { $count ->
    [one] Éin kollisjon stoppar publiseringa
   *[other] { $count } kollisjonar stoppar publiseringa
}
programme-release-name = Namn på versjonen
programme-release-name-hint = Til dømes «Etter styringsgruppa».
programme-room-venue = Bygg
programme-room-venue-hint = Om arrangementet blir halde fleire stader. Då blir reisetida mellom dei rekna med.
programme-room-country = Land
programme-room-country-none = Same som arrangementet
programme-also-rooms = Bruker òg
programme-also-rooms-hint = Om programposten blir halden i fleire rom samtidig.
programme-too-many-names = Det kan vere høgst { $max } av dei.
programme-too-many-sessions = Programmet kan ha høgst { $max } programpostar.
programme-paste-lead = Lim inn linjene frå ein e-post eller eit dokument. Du ser korleis dei blir tolka før noko blir lagra.
programme-paste-lines = Linjene i programmet
programme-paste-hint = Éin programpost per linje, til dømes: 09.30 Opning – Kari Nordmann, Halden kommune. Ei eiga linje med dato eller «Dag 2» byter dag.
programme-paste-language = Linjene er skrivne på
programme-paste-rather = Linjene ser ut til å vere på { $rather }, men { $chosen } er vald. Vel språk ovanfor og vis på nytt om det ikkje stemmer.
programme-paste-show = Vis tolkinga
programme-paste-again = Tolk på nytt
programme-paste-empty = Lim inn minst éi linje.
programme-paste-none-chosen = Vel minst éi linje å lagre.
programme-paste-nothing = Vi fann ingen programpostar
programme-paste-found = { $count ->
    [one] Éin programpost
   *[other] { $count } programpostar
}
programme-paste-misread = { $count ->
    [one] Éi linje forstod vi ikkje
   *[other] { $count } linjer forstod vi ikkje
}
programme-paste-take = Lagre
programme-paste-line = Linje { $number }
programme-paste-table = Linjene som programpostar
programme-paste-no-time = utan tid, { $minutes } minutt
programme-paste-new-speaker = { $name } (ny)
programme-paste-save = Lagre dei valde linjene
programme-line-no-title = Her står det ingen tittel.
programme-line-other-day = Dagen høyrer ikkje til arrangementet. Linjene under han får inga tid.
programme-line-too-many = Vi les høgst { $max } linjer. Resten er ikkje med.
programme-release-lead = Her ser du kva som blir endra. Det blir synleg for alle først når du publiserer programmet.
programme-changed = Dette er nytt for publikum
programme-changed-in = Endra i denne versjonen
programme-no-changes = Sidan den siste versjonen er ingenting endra som publikum ville sjå.
programme-small-changes = Berre opplysningar om rom og spor er endra.
programme-nothing-to-release = Det er ingenting å publisere enno. Gi minst éin programpost ei tid.
programme-note-field = Notat om versjonen
programme-note-hint = Til dømes: Opninga byrjar ein halv time seinare.
programme-calendars-follow = Dei som abonnerer på programmet i kalenderen sin, får endringane av seg sjølve. Deltakarane får ingen e-post.
programme-release-button = Publiser versjon { $number }
programme-warnings = Tenk på dette først
programme-warn-conflicts = { $count ->
    [one] Éin ting står att å sjå på
   *[other] { $count } ting står att å sjå på
}
programme-warn-unplaced = { $count ->
    [one] Éin programpost manglar tid og blir ikkje vist
   *[other] { $count } programpostar manglar tid og blir ikkje viste
}
programme-warn-untranslated = { $count ->
    [one] Éin tekst er ikkje omsett
   *[other] { $count } tekstar er ikkje omsette
}
programme-releases = Alle versjonar
programme-release-number = Versjon { $number }
programme-published-on = Publisert { $date }.
programme-see-public = Sjå programmet slik alle ser det
programme-publish-event = Publiser arrangementet
programme-change-added = ny i programmet: { $places }
programme-change-removed = fjerna frå programmet
programme-change-moved = flytta frå { $from } til { $to }
programme-change-room-found = blir halden i { $to }
programme-change-room-lost = har ikkje noko rom enno; var i { $from }
programme-change-room-other = blir halden i { $to } i staden for { $from }
programme-change-also = fekk tid { $places }
programme-change-no-longer = blir ikkje lenger halden { $places }
programme-change-retitled = ny tittel; heitte tidlegare «{ $from }»
programme-change-described = ny omtale
programme-change-joined = medverkar no: { $names }
programme-change-left = medverkar ikkje lenger: { $names }
programme-change-replaced = medverkar no: { $joined }; medverkar ikkje lenger: { $left }
programme-change-parts = andre roller eller anna rekkjefølgje mellom dei medverkande
programme-change-language = blir no halden på { $language }
programme-change-interpreted = blir no halden på { $language }, tolka til { $into }
programme-change-no-language = har ikkje lenger noko bestemt språk
programme-change-kind = endra frå { $from } til { $to }
programme-change-track = no i sporet { $track }
programme-change-no-track = høyrer ikkje lenger til noko spor
programme-change-room = Rommet { $from } heiter no { $to }

programme-board-redone = Gjort om att: { $what }
programme-board-loading = Tavla blir henta …
programme-moved-note = Arrangementet er flytta. Tidene i programmet blir oppdaterte snart.
# --- files of sessions
programme-materials = Materiell
programme-materials-lead = { $all ->
    [0] Programpostar med medverkande blir viste her.
   *[other] { $count } av { $all } programpostar med medverkande har materiell.
}
programme-materials-none = Ingen held noko enno
programme-materials-none-text = Legg til medverkande i programmet. Så ser du her kva lysbilete som manglar.
programme-materials-missing = Manglar
programme-materials-add = Legg til ei fil
programme-materials-yours = Presentasjonar og filer frå deg
programme-materials-participants = Det finst meir materiell for deg som deltek. Du finn det gjennom lenkja i stadfestinga di.
programme-material-session = Programpost
programme-material-file = Fil
programme-material-hint = PDF, PowerPoint, Word, Excel eller OpenDocument, høgst { $max } MB.
programme-material-audience = Kven kan sjå fila?
programme-material-upload = Last opp
programme-material-shown-now = Alle, med ein gong
programme-material-shown-after = Alle, når arrangementet er over
programme-material-shown-participants = Berre deltakarane, gjennom si personlege lenkje
programme-material-show-now = Vis for alle no
programme-material-show-after = Vis for alle etterpå
programme-material-show-participants = Vis berre for deltakarane
programme-material-remove = Fjern
programme-material-none = Vel ei fil som ikkje er tom.
programme-material-unknown = Dette er ikkje ei fil som kan visast for andre. Vel ein PDF, eller ei fil frå PowerPoint, Word, Excel eller OpenDocument (.pptx, .docx, .xlsx, .odp, .odt eller .ods).
programme-material-macros = Fila inneheld makroar. Lagre henne utan makroar, eller som PDF.
programme-material-too-large = Fila er for stor. Ho kan vere høgst { $max } MB.
programme-material-too-many = Ein programpost kan ha høgst { $max } filer.

### registrations
registrations-not-published = Arrangementet er ikkje publisert enno.
registrations-event-cancelled = Arrangementet er avlyst.
registrations-event-postponed = Arrangementet er utsett. Påmeldinga opnar igjen når den nye datoen er fastsett.
registrations-over = Arrangementet er over.
registrations-closed = Påmeldinga er stengd.
registrations-not-yet = Påmeldinga har ikkje opna enno.
registrations-try-again = Arrangementet vart endra akkurat no. Les sida på nytt og prøv ein gong til.
registrations-online = På nett
registrations-on-site = På staden
registrations-when = Når
registrations-where = Kvar
registrations-when-before = Tidlegare tidspunkt
registrations-when-now = Nytt tidspunkt
registrations-where-before = Tidlegare stad
registrations-where-now = Ny stad
registrations-practical = Praktisk informasjon
registrations-directions = Slik finn du fram
registrations-access = Tilgjenge på staden
registrations-join = Delta på nett
registrations-mail-reason = Du får denne e-posten fordi han gjeld påmeldinga di til { $title }. Personopplysningane dine blir sletta { $date }.
registrations-mail-open = Opne sida di
registrations-mail-page = På sida di kan du endre opplysningane dine, fortelje om allergiar og tilrettelegging, eller melde deg av. Lenkja er berre di, så ikkje send henne vidare.
registrations-mail-event = Program og praktisk informasjon
registrations-mail-calendar = Legg kalenderinvitasjonen i denne e-posten inn i kalenderen din, så følgjer han med om noko blir endra.
registrations-mail-confirmed-subject = du er påmeld
registrations-mail-confirmed = Velkomen til { $title }. Du har plass, og vi sest der.
registrations-mail-confirmed-online = Velkomen til { $title }. Du deltek på nett. Lenkja får du i ein e-post dagen før, og ho finst òg på sida di.
registrations-mail-waiting-subject = du står på venteliste
registrations-mail-waiting = Takk for at du vil vere med på { $title }. Alle plassane er tekne akkurat no, så vi har sett deg på ventelista.
registrations-mail-waiting-position = Du er nummer { $position } i køen. Blir ein plass ledig, går han til den som har venta lengst. Då får du ein e-post og treng ikkje å gjere noko meir.
registrations-mail-waiting-online = Vil du heller delta på nett? Der er det plass til alle; byt på sida di.
registrations-mail-queued = { $title } blir no halde berre i lokalet og ikkje lenger på nett, og det er ikkje plass til alle. Plassane har gått til dei som melde seg på først, så du står på ventelista.
registrations-mail-seat-subject = du har fått plass
registrations-mail-seat = Gode nyheiter: Ein plass har vorte ledig, og han er din. Du er no påmeld til { $title }.
registrations-mail-seat-online = Gode nyheiter: { $title } blir no halde på nett, og der er det plass til alle. Du står ikkje lenger på ventelista, men er påmeld.
registrations-mail-seat-not-coming = Passar det ikkje lenger? Meld deg av på sida di, så går plassen vidare til den neste i køen.
registrations-mail-cancelled-subject = du er meld av
registrations-mail-cancelled = Du er ikkje lenger påmeld til { $title }. Takk for at du sa frå!
registrations-mail-cancelled-by-organiser = Arrangøren har meldt deg av { $title }. Har det vorte feil? Svar på denne e-posten.
registrations-mail-again = Meld deg på igjen
registrations-mail-link-subject = lenkja til sida di
registrations-mail-link = Du er påmeld til { $title }. Her er lenkja til sida di.
registrations-mail-link-waiting = Du står som nummer { $position } på ventelista til { $title }. Her er lenkja til sida di.
registrations-mail-link-cancelled = Du er ikkje lenger påmeld til { $title }. Her er lenkja til sida di, om du vil sjå henne.
registrations-mail-link-not-you = Var det ikkje du som bad om lenkja? Då kan du sjå bort frå denne e-posten; ingen andre har fått henne.
registrations-mail-moved-time-subject = nytt tidspunkt
registrations-mail-moved-place-subject = ny stad
registrations-mail-moved-both-subject = nytt tidspunkt og ny stad
registrations-mail-moved = { $title } er endra:
registrations-mail-seat-holds = Plassen din følgjer med, og kalenderoppføringa i denne e-posten rettar kalenderen din.
registrations-mail-queue-holds = Du held på plassen din i køen.
registrations-mail-moved-not-coming = Passar det ikkje lenger, kan du melde deg av på sida di.
registrations-mail-event-cancelled-subject = avlyst
registrations-mail-event-cancelled = { $title } ({ $at }) er diverre avlyst.
registrations-mail-event-cancelled-nothing = Du treng ikkje å melde deg av.
registrations-mail-event-postponed-subject = utsett
registrations-mail-event-postponed = { $title } ({ $at }) blir utsett. Den nye datoen er ikkje fastsett enno.
registrations-mail-event-postponed-seat = Påmeldinga di gjeld framleis, og du får ein e-post så snart den nye datoen er klar.
registrations-mail-out-of-calendar = Oppføringa i kalenderen din blir fjerna med denne e-posten.
registrations-mail-event-reinstated-subject = ny dato – det blir halde
registrations-mail-event-reinstated = Gode nyheiter: { $title } blir halde.
registrations-mail-reminder-subject = påminning
registrations-mail-reminder = Det er snart tid for { $title }. Her er det du treng å vite.
registrations-mail-not-coming = Eg kan diverre ikkje kome
registrations-mail-moved-link-subject = ny lenkje
registrations-mail-moved-link = Lenkja til møtet på nett er ny. Du finn henne på sida di.
registrations-mail-moved-choice-subject = du kan velje korleis du deltek
registrations-mail-moved-choice-on-site = No kan du òg delta på nett. Du beheld plassen din i lokalet; vil du heller delta på nett, byter du på sida di.
registrations-mail-moved-choice-online = No kan du òg delta i lokalet. Du deltek på nett om du ikkje byter på sida di.
registrations-is-cancelled = Du er meld av dette arrangementet. Du er velkomen til å melde deg på igjen.
registrations-address-taken = Ei anna påmelding har alt denne adressa.
registrations-facts = Kort om arrangementet
registrations-to-event = Til arrangementet
registrations-register = Meld deg på
registrations-join-waiting-list = Set deg på ventelista
registrations-submit = Meld meg på
registrations-submit-waiting = Set meg på ventelista
registrations-back = Tilbake
registrations-full = Alle plassane er tekne. Set du deg på ventelista, får du ein plass, og ein e-post om han, når det blir din tur.
registrations-full-mixed = Alle plassane i lokalet er tekne. Du kan setje deg på ventelista eller delta på nett, der det er plass til alle.
registrations-opens = Påmeldinga opnar { $when }.
registrations-name = Namn
registrations-email = E-postadresse
registrations-email-hint = Hit sender vi stadfestinga og den personlege lenkja di.
registrations-organisation = Organisasjon
registrations-attendance = Korleis vil du delta?
registrations-attendance-hint = Byter du til nett, går plassen din i lokalet vidare til den som ventar. Byter du tilbake når det er fullt, kjem du på ventelista.
registrations-lost-link = Er du påmeld, men manglar lenkja til sida di? Få henne på nytt
registrations-privacy-why = Vi treng dei for å kunne halde arrangementet, gi deg ein plass og seie frå om noko blir endra. Det er ei oppgåve i allmenta si interesse (artikkel 6 nr. 1 bokstav e).
registrations-privacy-until = Opplysningane blir sletta { $date }. Det du skriv om mat og tilrettelegging, blir sletta alt { $needs }.
registrations-deleted-on = { $date }
registrations-deleted-days = { $days } dagar etter arrangementet
registrations-deleted-months = { $months ->
    [0] etter arrangementet
    [one] éin månad etter arrangementet
   *[other] { $months } månader etter arrangementet
 }
registrations-privacy-rights = Du ser og endrar opplysningane dine på den personlege sida di, og du kan melde deg av når du vil.
registrations-somebody = Førenamn Etternamn
registrations-told-title = Takk for påmeldinga!
registrations-told-waiting-title = Du står på venteliste
registrations-told-confirmed = Du har plass. Velkomen!
registrations-told-online = Du deltek på nett. Velkomen!
registrations-told-waiting = Du har ikkje plass enno, for alle plassane er tekne akkurat no. Blir ein ledig, går han til den som har venta lengst. Er det deg, får du plassen og ein e-post.
registrations-told-any = Vi har teke imot henne.
registrations-told-mail = Vi har sendt deg ein e-post med beskjed og den personlege lenkja di. Invitasjonen til kalenderen kjem i e-posten som stadfestar at du er med. Har du ikkje fått nokon e-post i løpet av nokre minutt? Sjå i søppelposten, og sjekk at du skreiv adressa rett.
registrations-told-again = Hadde du alt meldt deg på? Då gjeld det som stod i den første e-posten, og vi har sendt lenkja til sida di på nytt.
registrations-my-eyebrow = Påmeldinga di
registrations-my-confirmed = { $name }, du har plass.
registrations-my-online = { $name }, du deltek på nett.
registrations-my-waiting = { $name }, du er nummer { $position } på ventelista.
registrations-my-waiting-text = Blir ein plass ledig, går han til den som har venta lengst, og då får du ein e-post.
registrations-my-cancelled = { $name }, du er meld av.
registrations-my-over = { $name }, arrangementet er over. Takk for at du var med!
registrations-my-over-no-seat = { $name }, arrangementet er over.
registrations-my-again = Meld deg på igjen
registrations-my-link-later = Lenkja til møtet kjem her og i ein e-post dagen før.
registrations-my-postponed = Arrangementet er utsett. Påmeldinga di gjeld framleis, og du får ein e-post når den nye datoen er klar.
registrations-my-details = Opplysningane dine
registrations-my-address = Vi skriv til { $email }. Er adressa feil? Ta kontakt med arrangøren.
registrations-language = Språk i e-postane
registrations-language-hint = På dette språket skriv vi til deg.
registrations-save = Lagre
registrations-to-calendar = Legg til i kalenderen
registrations-no-entry = Det finst inga kalenderoppføring for ein plass som ikkje er stadfesta.
registrations-needs = Mat og tilrettelegging
registrations-needs-text = Fortel berre det vi treng å vite for at du skal trivast og kunne delta. Berre arrangørane ser det, og det blir sletta { $date }.
registrations-diet = Mat
registrations-diet-hint = Til dømes vegetarisk eller nøtteallergi.
registrations-access-needs = Tilrettelegging
registrations-access-needs-hint = Til dømes teleslyngje, teiknspråktolk eller plass til rullestol.
registrations-my-not-coming = Kan du ikkje kome?
registrations-my-not-coming-text = Sei frå så snart du veit det. Har du plass i lokalet, kan ein annan få han.
registrations-cancel = Meld deg av
registrations-cancel-title = Vil du melde deg av?
registrations-cancel-text = Har du plass i lokalet, blir han ledig for ein annan. Angrar du, kan du melde deg på igjen, men då kan det vere fullt.
registrations-cancel-text-waiting = Du går ut av ventelista. Angrar du, må du stille deg bakarst.
registrations-cancel-confirm = Ja, meld meg av
registrations-cancel-keep = Nei, eg kjem
registrations-cancel-keep-waiting = Nei, bli ståande
registrations-done-saved = Lagra.
registrations-done-needs = Takk, det har vi lagra.
registrations-done-cancelled = Avmeldinga er registrert. Ei stadfesting kjem på e-post.
registrations-done-added = Påmeld. Stadfestinga er på veg, om det var ei adresse.
registrations-done-waiting = Alle plassane er tekne; personen står på ventelista.
registrations-done-already = Personen var alt påmeld. Lenkja er send på nytt.
registrations-done-link = Lenkja er på veg.
registrations-done-revoked = Den gamle lenkja gjeld ikkje lenger. Ei ny er på veg.
registrations-title = Påmeldingar
registrations-list = Påmelde
registrations-add = Meld på nokon
registrations-add-lead = For den som ringjer eller kjem til døra. Utan adresse blir det ikkje sendt nokon e-post.
registrations-add-submit = Meld på
registrations-sheet = Last ned som rekneark (CSV)
registrations-all = Alle
registrations-filter = Vis
registrations-search = Søk på namn, adresse eller organisasjon
registrations-none = Ingen har meldt seg på enno
registrations-none-text = Så snart nokon gjer det, blir det vist her.
registrations-none-found = Fann ingen
registrations-none-found-text = Prøv med ein del av namnet, eller vel Alle.
registrations-country = Land
registrations-state = Status
registrations-takes-part = Deltek
registrations-registered = Påmeld
registrations-source = Korleis
registrations-source-public = Via skjemaet
registrations-source-invitation = Via ein invitasjon
registrations-source-organiser = Av arrangøren
registrations-state-confirmed = Har plass
registrations-state-waiting = Ventar
registrations-state-offered = Tilboden plass
registrations-state-pending = Ventar på svar
registrations-state-cancelled = Avmeld
registrations-state-position = { $state }, nummer { $position }
registrations-figure-confirmed = Har plass
registrations-figure-seats = av { $count } plassar
registrations-figure-waiting = Ventar
registrations-figure-cancelled = Avmelde
registrations-totals = Kvar dei kjem frå
registrations-number = Tal
registrations-needs-organisers = Dette har dei som kjem, skrive sjølve. Bruk det til arrangementet og ikkje noko anna.
registrations-needs-none = Ingen har skrive noko enno.
registrations-plan = Kva som blir sletta når
registrations-plan-text = Slettinga går av seg sjølv. Tala blir ståande: kor mange, frå kva land, på staden eller på nett.
registrations-plan-needs = Mat og tilrettelegging
registrations-plan-data = Namn, adresser, organisasjonar og tekstane i e-postane
registrations-plan-speakers = Adressene og lenkjene til foredragshaldarane; den som ikkje kom med i programmet, blir sletta heilt
registrations-plan-done = sletta { $date }
registrations-to-list = Til lista
registrations-email-organiser-hint = Ei ny adresse får si eiga lenkje, og den gamle lenkja sluttar å gjelde.
registrations-details = Opplysningar
registrations-link = Personleg lenkje
registrations-link-text = Lenkja blir ikkje vist her, slik at ingen andre kan bruke henne. Du kan sende henne på nytt, eller byte henne ut om ho har kome på avvegar.
registrations-link-again = Send lenkja på nytt
registrations-link-revoke = Byt ut lenkja
registrations-cancel-one = Meld av personen
registrations-cancel-one-title = Melde av { $name }?
registrations-cancel-one-text = Personen får ein e-post, og kalenderoppføringa blir fjerna. Ein plass i lokalet går vidare til den som har venta lengst.
registrations-cancel-one-confirm = Ja, meld av
registrations-cancel-one-keep = Nei, behald

### invitations
invitations-title = Invitasjonar
invitations-lead = Kven som er inviterte, korleis det gjekk med e-posten, og kva dei har svara.
invitations-add = Inviter
invitations-to-preview = Les invitasjonen
invitations-empty = Ingen er inviterte enno
invitations-empty-text = Lim inn ei liste med adresser. Ingenting blir sendt før du har lese invitasjonen og sender han.
invitations-drafts = { $count ->
    [one] Éin e-post ventar på å bli send.
   *[other] { $count } e-postar ventar på å bli sende.
}
invitations-drafts-unpublished = { $count ->
    [one] Éin e-post er klar. Han kan sendast når arrangementet er publisert.
   *[other] { $count } e-postar er klare. Dei kan sendast når arrangementet er publisert.
}
invitations-read-and-send = Les og send
invitations-invited = Inviterte
invitations-answer = Svar
invitations-answer-none = Ikkje svara
invitations-answer-accepted = Kjem
invitations-answer-declined = Kjem ikkje
invitations-answer-not-yet = Veit ikkje enno
invitations-delivery = E-posten
invitations-delivery-draft = Utkast
invitations-delivery-queued = I kø
invitations-delivery-sent = Sendt
invitations-delivery-refused = Avvist
invitations-delivery-bounced = Kom i retur
invitations-delivery-dropped = Forkasta
invitations-registered-waiting = På ventelista
invitations-reminded = { $count ->
    [one] påmint éin gong
   *[other] påmint { $count } gonger
}
invitations-remind = { $count ->
    [one] Skriv ei påminning til den som ikkje har svara
   *[other] Skriv påminningar til { $count } som ikkje har svara
}
invitations-last-reminded = Siste påminning vart send { $when }.
invitations-by-country = Svar per land
invitations-sum = Sum
invitations-people = Alle inviterte
invitations-search = Søk på namn, adresse eller organisasjon
invitations-all = Alle
invitations-none-found = Ingen invitasjonar passar med søket.
invitations-name = Namn
invitations-organisation = Organisasjon
invitations-country = Land
invitations-language = Språk
invitations-note = Merknad
invitations-email = E-postadresse
invitations-cancel = Avbryt
invitations-add-lead = Lim inn adressene slik du har dei. Ingenting blir sendt enno.
invitations-list = Adresser
invitations-list-hint = Éin person per linje, til dømes Kari Nordmann; kari@halden.example; Halden kommune. Komma, semikolon og tabulator fungerer, og kolonnar rett frå eit rekneark. Språk eller land kan stå til slutt.
invitations-read = Les lista
invitations-followers = Dei som følgjer møteplassen
invitations-followers-text = Dei har bede om å bli inviterte til neste møte. Dei som alt er inviterte eller påmelde, er ikkje rekna med.
invitations-followers-add = { $count ->
    [one] Inviter den som følgjer møteplassen (1)
   *[other] Inviter dei som følgjer møteplassen ({ $count })
}
invitations-check = { $count ->
    [one] Vi fann éin person
   *[other] Vi fann { $count } personar
}
invitations-check-lead = Språk og land er gissa der dei ikkje stod i lista. Rett det som vart feil; e-posten blir skriven på språket du vel.
invitations-problems = { $count ->
    [one] Éi linje kunne ikkje lesast
   *[other] { $count } linjer kunne ikkje lesast
}
invitations-line = Linje { $line }:
invitations-no-address = Her er det inga e-postadresse: «{ $text }».
invitations-bad-address = Dette er inga e-postadresse: «{ $text }».
invitations-twice = { $email } står alt på linje { $line }.
invitations-too-many = Lista er for lang. Inviter høgst { $max } personar om gongen; resten står att nedanfor.
invitations-list-more = Linjer som skal rettast eller leggjast til
invitations-list-more-hint = Det som står her, blir med først når du les lista på nytt.
invitations-read-more = Les lista på nytt
invitations-save = { $count ->
    [one] Lagre éin invitasjon som utkast
   *[other] Lagre { $count } invitasjonar som utkast
}
invitations-standing-invited = Alt invitert
invitations-standing-registered = Alt påmeld
invitations-standing-unwilling = Vil ikkje ha invitasjonar
invitations-done-added = { $count ->
    [one] Éin invitasjon er lagra som utkast.
   *[other] { $count } invitasjonar er lagra som utkast.
}
invitations-skipped-invited = { $count ->
    [one] Éin var alt invitert.
   *[other] { $count } var alt inviterte.
}
invitations-skipped-registered = { $count ->
    [one] Éin er alt påmeld.
   *[other] { $count } er alt påmelde.
}
invitations-skipped-unwilling = { $count ->
    [one] Éin har takka nei til fleire invitasjonar frå dykk.
   *[other] { $count } har takka nei til fleire invitasjonar frå dykk.
}
invitations-details = Opplysningar
invitations-email-hint = Rettar du adressa, sluttar den gamle lenkja å gjelde. Er invitasjonen alt send, blir det skrive eit nytt utkast.
invitations-change = Lagre
invitations-answered-at = Svara
invitations-reminders = Påminningar
invitations-mail-error = E-posttenaren svara
invitations-again = Skriv ein ny invitasjon
invitations-remove = Fjern frå lista
invitations-invited-already = Denne personen er alt invitert.
invitations-unwilling = Denne personen vil ikkje ha fleire invitasjonar frå dykk.
invitations-sent-already = Invitasjonen er alt send.
invitations-done-saved = Opplysningane er lagra.
invitations-done-removed = Personen er fjerna frå lista.
invitations-done-again = Ein ny invitasjon er lagra som utkast.
invitations-preview = Les og send
invitations-preview-lead = Slik les dei inviterte e-posten, på språka sine. Dei personlege lenkjene er ikkje viste her.
invitations-mails = E-posten
invitations-message = Ei eiga helsing
invitations-message-label = Helsing
invitations-message-hint = Står i invitasjonen og på sida der ein svarar. Manglar eit språk, blir eit anna vist.
invitations-message-save = Lagre helsinga
invitations-done-message = Helsinga er lagra, og utkasta er oppdaterte.
invitations-ready = Klart til å sendast
invitations-count-invitations = { $count ->
    [one] éin invitasjon { $language }
   *[other] { $count } invitasjonar { $language }
}
invitations-count-reminders = { $count ->
    [one] éi påminning { $language }
   *[other] { $count } påminningar { $language }
}
invitations-send = { $count ->
    [one] Send éin e-post
   *[other] Send { $count } e-postar
}
invitations-discard = Forkast påminningane
invitations-done-sent = { $count ->
    [one] Éin e-post er på veg.
   *[other] { $count } e-postar er på veg.
}
invitations-done-reminders = { $count ->
    [one] Éi påminning er skriven. Les henne og send.
   *[other] { $count } påminningar er skrivne. Les og send.
}
invitations-done-discarded = Påminningane er forkasta.
invitations-nothing-to-send = Det er ingenting å sende akkurat no.
invitations-to-publish = Til publiseringa
invitations-not-published = Publiser arrangementet først. Då kan invitasjonane sendast, og lenkjene i dei fører til ei side som finst.
invitations-event-cancelled = Arrangementet er avlyst, så ingen invitasjonar kan sendast.
invitations-event-postponed = Arrangementet er utsett. Invitasjonane kan sendast når det har fått ein ny dato.
invitations-event-over = Arrangementet er over, så ingen invitasjonar kan sendast.
invitations-to = Til
invitations-subject = Emne
invitations-mail-subject = Velkomen til { $title }
invitations-mail-text = { $host } inviterer deg til { $title }.
invitations-mail-ask = Vil du vere med? Svar med eitt av vala nedanfor.
invitations-mail-accept = Ja, eg kjem
invitations-mail-decline = Nei, eg kan diverre ikkje kome
invitations-mail-not-yet = Eg kan ikkje svare enno
invitations-mail-programme = Les programmet
invitations-mail-event = Les meir om arrangementet
invitations-mail-reason = Du får denne e-posten fordi { $host } har invitert deg. Lenkjene er dine eigne, så ikkje send dei vidare.
invitations-mail-news-nothing = Du treng ikkje å svare på invitasjonen.
invitations-mail-reminder-subject = Påminning: Velkomen til { $title }
invitations-mail-reminder-text = For ei tid sidan inviterte { $host } deg til { $title }. Vi har ikkje høyrt om du kan kome, og eit svar, òg eit nei, hjelper oss å planleggje.
invitations-mail-reminder-not-yet = Du kunne ikkje svare enno då vi inviterte deg til { $title }. Veit du meir no?
invitations-mail-link-subject = Lenkja di til invitasjonen: { $title }
invitations-mail-link-text = Her er lenkja di til invitasjonen til { $title } på nytt.
invitations-mail-link-not-you = Var det ikkje du som bad om lenkja? Då kan du sjå bort frå denne e-posten; ingen andre har fått henne.
invitations-page-title = Invitasjon til { $title }
invitations-page-invites = { $host } inviterer deg
invitations-page-facts = Når og kvar
invitations-page-more = Program og meir om arrangementet
invitations-page-ask = Vil du vere med?
invitations-page-ask-declined = Kan du ikkje kome?
invitations-page-ask-not-yet = Kan du ikkje svare enno?
invitations-page-answered = { $answer } Du kan endre svaret ditt her.
invitations-said-accepted = Du har takka ja.
invitations-said-declined = Du har takka nei.
invitations-said-not-yet = Du har sagt at du ikkje kan svare enno.
invitations-page-full = { $waiting ->
    [one] Alle plassane er tekne, og éin person står på ventelista. Du kan stille deg bak; blir ein plass ledig når det er din tur, er han din, og du får ein e-post.
   *[other] Alle plassane er tekne, og { $waiting } står på ventelista. Du kan stille deg bakarst; blir ein plass ledig når det er din tur, er han din, og du får ein e-post.
}
invitations-page-closed = Påmeldinga er stengd. Ta kontakt med arrangøren om du likevel vil vere med.
invitations-page-over = Arrangementet er over. Takk for interessa!
invitations-page-cancelled = Arrangementet er avlyst. Du treng ikkje å svare.
invitations-page-postponed = Arrangementet er utsett. Du kan svare her når det har fått ein ny dato.
invitations-page-registered = Du er påmeld
invitations-page-registered-text = På sida di ser du plassen din, kan endre opplysningane dine og kan melde deg av om du ikkje kan kome.
invitations-page-to-my = Til sida mi
invitations-accept = Ja, eg kjem
invitations-join-waiting-list = Ja, set meg på ventelista
invitations-decline = Nei, eg kan ikkje kome
invitations-not-yet = Eg kan ikkje svare enno
invitations-page-details = Vi melder deg på som { $who }. Endre?
invitations-page-details-empty = Opplysningane dine
invitations-language-of-mails = Språk i e-postane til deg
invitations-attendance = Korleis vil du delta?
invitations-on-site = På staden
invitations-online = På nett
invitations-done-declined = Takk for svaret. Synd at du ikkje kan kome!
invitations-done-not-yet = Takk for svaret. Kom tilbake hit når du veit meir.
invitations-unsubscribe-title = Vil du ikkje ha fleire invitasjonar frå { $host }?
invitations-unsubscribe-text = Då sender vi ingen fleire invitasjonar eller påminningar frå { $host } til { $email }. Er du påmeld til noko, får du framleis beskjed om det.
invitations-unsubscribe = Ingen fleire invitasjonar
invitations-unsubscribe-keep = Nei, hald fram med å invitere meg
invitations-unsubscribed = Du får ingen fleire invitasjonar
invitations-unsubscribed-text = Vi har notert at { $email } ikkje skal få fleire invitasjonar frå { $host }.
invitations-resume = Inviter meg igjen
invitations-resumed = Du kan bli invitert igjen
invitations-resumed-text = Vi har notert at { $host } kan invitere { $email } igjen.
invitations-resumed-to-event = Til arrangementet
invitations-lost-title = Få lenkja di på nytt
invitations-lost-lead = Skriv adressa du er påmeld eller invitert med, så sender vi den personlege lenkja di på e-post.
invitations-lost-lead-any = Skriv adressa du er påmeld eller invitert med, så sender vi ei lenkje for kvart komande arrangement.
invitations-lost-submit = Send meg lenkja
invitations-lost-sent = Er nokon påmeld eller invitert med den adressa, har vi no sendt lenkja dit. Sjå òg i søppelposten.

### desk
desk-mails-lead = Alt arrangementet har sendt eller kjem til å sende.
desk-mails-none = Ingen e-postar her
desk-foreseen = Blir sendt av seg sjølv
desk-foreseen-lead = Slik kjem e-posten til å sjå ut, med arrangementet som det er no.
desk-foreseen-to-new = Den som melder seg på
desk-foreseen-to-waiting = Den som kjem på ventelista
desk-foreseen-to-next = Den som har venta lengst
desk-foreseen-to-coming = Alle som har plass
desk-foreseen-at-once = Med ein gong
desk-foreseen-when-free = Når ein plass blir ledig
desk-foreseen-on = Blir sendt { $at }
desk-mail-all = Alle
desk-mail-states = E-postar etter status
desk-mail-draft = Utkast
desk-mail-queued = I kø
desk-mail-sent = Sendt
desk-mail-refused = Avvist
desk-mail-bounced = Kom i retur
desk-mail-dropped = Forkasta
desk-mail-subject = Emne
desk-mail-to = Til
desk-mail-from = Frå
desk-mail-reply-to = Svar går til
desk-mail-kind = Gjeld
desk-mail-language = Språk
desk-mail-state = Status
desk-mail-when = Tid
desk-mail-written = Skriven
desk-mail-sent-at = Sendt
desk-mail-next-try = Neste forsøk
desk-mail-error = E-posttenaren svara
desk-mail-calendar = Kalender
desk-mail-calendar-request = Legg inn eller oppdaterer arrangementet i kalenderen til mottakaren
desk-mail-calendar-cancel = Fjernar arrangementet frå kalenderen til mottakaren
desk-drafts-waiting = { $n ->
    [one] Eitt utkast ventar på deg
   *[other] { $n } utkast ventar på deg
 }
desk-drafts-explained = Ingenting blir sendt før du seier frå. Les gjerne gjennom først.
desk-drafts-queued = Utkasta blir sende no.
desk-drafts-discarded = Utkasta er forkasta.
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
   *[other] Prøv alle { $n } avviste e-postar igjen
}
desk-retried = Dei avviste e-postane står i køen igjen.
desk-held = { $n ->
    [one] E-posttenaren tek ikkje imot e-post frå oss: éin e-post ventar
   *[other] E-posttenaren tek ikkje imot e-post frå oss: { $n } e-postar ventar
}
desk-held-text = Ingenting er tapt, og det er ikkje feilen til mottakarane. Sei frå til den som driftar Samling hos dykk; e-postane går av seg sjølve når det er ordna. Tenaren svarar: { $error }
desk-links-masked = Personlege lenkjer er gøymde her: dei er mottakaren sine eigne.
desk-publish-first = Publiser arrangementet først, slik at mottakarane kan lese om det.
desk-kind-other = Anna
desk-translations = Omsetjingar
desk-translations-lead = { $n ->
    [0] Alt er omsett til alle språka til arrangementet.
    [one] Éin tekst er ikkje omsett enno.
   *[other] { $n } tekstar er ikkje omsette enno.
 }
desk-translations-into = Omset til
desk-translations-none = Alt er omsett til dette språket
desk-translations-save = Lagre omsetjingane
desk-translations-saved = Omsetjingane er lagra.
desk-text-title = Tittelen på arrangementet
desk-text-summary = Kort om arrangementet
desk-text-description = Omtale
desk-text-directions = Slik finn du fram
desk-text-access = Tilgjenge på staden
desk-text-practical = Praktisk informasjon
desk-text-track = Spor
desk-text-session-title = Tittelen på programposten
desk-text-session-abstract = omtale
desk-text-speaker-title = tittel
desk-text-speaker-biography = biografi
desk-dashboard = Arrangementa dine
desk-new-event = Nytt arrangement
desk-no-events = Ingen komande arrangement
desk-no-events-text = Lag eit nytt, eller kopier eit tidlegare til ein ny dato.
desk-coming = Komande
desk-past = Tidlegare
desk-seats = { $taken } påmelde på staden
desk-seats-of = { $taken } av { $capacity } plassar
desk-event-deleted = Utkastet er sletta.
desk-event-created = Arrangementet er oppretta. Her ser du kva som står att.
desk-event-copied = Arrangementet er kopiert til den nye datoen.
desk-event-published = Arrangementet er publisert.
desk-event-cancelled = Arrangementet er avlyst. Dei påmelde får ein e-post.
desk-event-postponed = Arrangementet er utsett. Dei påmelde får ein e-post.
desk-event-saved = Endringane er lagra.
desk-public-page = Sjå den offentlege sida
desk-steps = Å gjere
desk-step = Steg
desk-step-note = Hittil
desk-step-done = Ferdig
desk-step-left = Står att
desk-step-texts = Beskriv arrangementet
desk-step-place = Oppgi stad eller møtelenkje
desk-step-programme = Set opp programmet
desk-step-programme-note = { $placed } av { $all } programpostar har eit tidspunkt
desk-step-speakers = Få svar frå føredragshaldarane
desk-step-speakers-note = { $accepted } av { $all } har takka ja
desk-step-translations = Omset
desk-step-release = Publiser programmet
desk-step-release-note = Versjon { $n } er publisert
desk-step-publish = Publiser arrangementet
desk-step-invite = Inviter
desk-step-invite-note = { $n ->
    [0] Ingen invitasjonar er sende
    [one] Éin invitasjon er send
   *[other] { $n } invitasjonar er sende
 }
desk-stat-on-site = Påmelde på staden
desk-stat-of = av { $n } plassar
desk-stat-online = Påmelde på nett
desk-stat-waiting = På ventelista
desk-stat-invited = Inviterte
desk-stat-answered = { $n } har svara
desk-countries = Per land
desk-country = Land
desk-accepted = Takka ja
desk-declined = Takka nei
desk-not-yet = Veit ikkje enno
desk-no-answer = Ikkje svara
desk-registered = Påmelde
desk-retention = Kva som blir sletta og når
desk-retention-lead = Det skjer av seg sjølv. Tala per land blir tekne vare på.
desk-retention-needs = Mat og behov på staden
desk-retention-personal = Namn, adresser og e-postar
desk-retention-speakers = Adressene og lenkjene til foredragshaldarane
desk-retention-done = Sletta, etter planen { $date }
desk-more = Meir
desk-copy = Kopier til ein ny dato
desk-change-state = Publiser, avlys eller utset arrangementet

### demo

# --- Program frå filer
import-too-large = Fila er større enn { $max } MB, og så stort er ikkje noko program.
import-empty = Fila er tom.
import-broken = Fila er avkutta eller øydelagd ved linje { $line }.
import-json-schema = Fila er JSON, men ikkje noko program: Ho har ingen konferanse med dagar, rom og programpostar.
import-json-days = Fila er JSON, men konferansen i ho har inga liste med dagar.
import-json-day = Fila er JSON, men dagen { $day } har ingen rom med programpostar.
import-json-room = Fila er JSON, men rommet «{ $room }» har inga liste med programpostar dagen { $day }.
import-json-twice = Nøkkelen «{ $name }» står to gonger på same stad med ulikt innhald, ved linje { $line }.
import-xml-schema = Fila er XML, men ikkje noko program: Ho har ingen konferanse med dagar og programpostar.
import-xml-after = Fila er XML, men held fram etter slutten, på linje { $line }.
import-xml-elements = Fila er XML med meir enn { $max } element, og så stort er ikkje noko program.
import-csv-schema = Reknearket manglar ei kolonne for titlar. Kolonnene er: { $columns }.
import-no-days = Reknearket oppgir ingen dag. Legg til ei kolonne med dato.
import-no-day-event = Fila oppgir ingen dag, så det kan ikkje lagast eit arrangement av ho. Importer ho til eit arrangement i staden.
import-workbook = Dette er ei arbeidsbok. Lagre ho som CSV og prøv igjen.
import-other-format = Denne typen fil kan ikkje lesast. Lagre programmet som JSON, XML eller CSV og prøv igjen.
import-web-page = Dette er ei nettside, ikkje eit program. Last ned sjølve programfila og prøv igjen.
import-quote = Eit hermeteikn på linje { $line } blir aldri avslutta, så linjene etter det kan ikkje skiljast frå kvarandre.
import-quote-within = Eit hermeteikn på linje { $line } står inne i ei celle som er omgitt av hermeteikn, så det går ikkje å sjå kvar cella sluttar. Skriv det to gonger, eller fjern det.
import-doctype = Fila har ein eigen dokumenttype på linje { $line }. Slike filer blir ikkje lesne, fordi dei kan svulme opp til kva storleik som helst.
import-entity = Fila bruker entiteten { $name } på linje { $line }, som berre ein eigen dokumenttype kan forklare.
import-no-sessions = Fila har ingen programpostar.
import-too-many = Fila har { $count } programpostar. Eit arrangement kan ha { $max }.
import-too-many-rooms = Fila har { $count } rom. Eit arrangement kan ha { $max }.
import-no-title-line = Programposten på linje { $line } manglar tittel.
import-no-title-id = Programposten med id { $id } manglar tittel.
import-no-title-nth = Programpost nummer { $number } i fila manglar tittel.
import-doubled-guid = To ulike programpostar har same guid { $guid }: «{ $one }» og «{ $other }».
import-bad-time = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har eit tidspunkt som ikkje kan lesast.
import-bad-day = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har ein dag som ikkje kan lesast.
import-no-day = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har eit klokkeslett, men ingen dag.
import-bad-end = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har eit sluttidspunkt som ikkje kan lesast.
import-ends-first = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} sluttar før han byrjar.
import-bad-duration = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} har ei lengd som ikkje kan lesast.
import-too-long = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} er lengre enn to døgn.
import-far-off = { $line ->
    [none] Programposten «{ $session }»
   *[other] Linje { $line }: Programposten «{ $session }»
} står på { $date }, som verken er ein av dagane i fila eller natta etter ein av dei.
import-note-encoding = Fila er ikkje UTF-8. Bokstavane blir lesne som { $name }.
import-note-letters = Nokre bokstavar kan ikkje lesast som { $name }. Dei står som � i tekstane.
import-note-no-name = Fila seier ikkje kva arrangementet heiter. Det får namnet «{ $name }».
import-note-unread-day = Dagar med ein dato som ikkje kan lesast: { $count }, den første er «{ $date }». Datoane til kvar programpost gjeld.
import-note-zone = Fila oppgir inga tidssone. Tidene blir lesne i { $zone }.
import-note-unknown-zone = Tidssona { $named } i fila er ukjend. Tidene blir lesne i { $zone }.
import-note-no-guid = Programpostar utan guid: { $count }. Dei blir heretter kjende att på nummer eller tittel.
import-note-twice = Programpostar som står to gonger: { $count }, den første er «{ $session }». Kvar av dei er éin programpost som blir halden to gonger.
import-note-unread-date = Programpostar med ein dato som ikkje kan lesast: { $count }, den første er «{ $session }». Dei står på dagen og klokkeslettet som fila oppgir ved sida av.
import-note-outside = Programpostar utanfor dagane til arrangementet: { $count }, den første er «{ $session }».
import-note-no-time = Programpostar utan tid i fila: { $count }, den første er «{ $session }». Dei blir tekne med utan tid og rom.
import-note-no-length = Programpostar utan lengd: { $count }, den første er «{ $session }». Dei får fem minutt.
import-note-too-long = Programpostar på meir enn eit døgn: { $count }, den første er «{ $session }». Dei blir korta ned til eit døgn.
import-note-cut = For lange titlar, namn eller tekstar: { $count }, den første høyrer til «{ $session }». Dei blir korta ned.
import-note-languages = Programpostar med meir enn eitt språk: { $count }, den første er «{ $session }». Det første språket gjeld.
import-note-language = Språk som ikkje kan tolkast, blir ikkje tekne med: { $names }.
import-note-nameless = Medverkande utan namn blir ikkje tekne med: { $count }.
import-note-links = Lenkjer og vedlegg blir ikkje tekne med: { $count }.
import-note-not-held = Forslag som ikkje er med i programmet, blir ikkje tekne med: { $count }.
import-note-columns = Kolonner som ikkje kan tolkast, eller som finst to gonger, blir ikkje tekne med: { $names }.
import-note-gone-kept = Programpostar som ikkje lenger er i fila, men er redigerte her, blir ståande: { $count }.
import-note-gone-sessions = { $count ->
    [one] Programposten er ikkje lenger i fila og blir fjerna: { $names }.
   *[other] Programpostar som ikkje lenger er i fila og blir fjerna ({ $count }): { $names }.
}
import-note-gone-rooms = { $count ->
    [one] Rommet som ikkje lenger er i fila og blir fjerna: { $names }.
   *[other] Rom som ikkje lenger er i fila og blir fjerna ({ $count }): { $names }.
}
import-note-gone-tracks = { $count ->
    [one] Sporet som ikkje lenger er i fila og blir fjerna: { $names }.
   *[other] Spor som ikkje lenger er i fila og blir fjerna ({ $count }): { $names }.
}
import-note-gone-speakers = { $count ->
    [one] Medverkande som ikkje lenger er i fila og blir fjerna: { $names }.
   *[other] Medverkande som ikkje lenger er i fila og blir fjerna ({ $count }): { $names }.
}
import-note-removed-here = Programpostar som er fjerna her, blir ikkje lagde inn att: { $count }.
import-note-edited-here = { $count ->
    [one] Éin programpost er redigert her og blir ståande som han er.
   *[other] { $count } programpostar er redigerte her og blir ståande som dei er.
}
programme-import = Importer ei fil
programme-import-lead = Programfiler frå frab, pretalx eller Pentabarf (JSON eller XML) og rekneark (CSV). Du ser kva som blir endra før noko blir lagra.
programme-import-file = Fil
programme-import-file-hint = JSON, XML eller CSV, høgst 64 MB.
programme-import-show = Vis kva som blir endra
programme-import-file-missing = Vel ei fil.
programme-import-expired = Fila er ikkje her lenger. Vel fila på nytt.
programme-import-result = Endringar frå fila { $name }
programme-import-what = Kva
programme-import-new = Nye
programme-import-changed = Endra
programme-import-unchanged = Uendra
programme-import-gone = Borte
programme-import-sessions = Programpostar
programme-import-rooms = Rom
programme-import-tracks = Spor
programme-import-speakers = Medverkande
programme-import-other-days = { $count ->
    [one] Éin programpost i fila ligg
   *[other] { $count } programpostar i fila ligg
} utanfor dagane til arrangementet ({ $days }). Er det rett fil?
programme-import-notes = Om fila
programme-import-changes = Endringar
programme-import-more = Og { $count } til.
programme-import-kept = Redigert her
programme-import-kept-says = { $title } – i fila: { $says }
programme-import-kept-title = tittelen «{ $title }»
programme-import-kept-hint = Fila seier noko anna om desse programpostane enn det som er redigert her. Dei blir ståande som dei er, om du ikkje kryssar av for dei.
programme-import-keep-gone = Behald det som ikkje lenger er i fila
programme-import-accept = Importer
programme-done-imported = Fila er importert.
programme-sheet-title = Tittel
programme-sheet-date = Dato
programme-sheet-start = Byrjar
programme-sheet-duration = Lengd
programme-sheet-room = Rom
programme-sheet-track = Spor
programme-sheet-kind = Type
programme-sheet-language = Språk
programme-sheet-speakers = Medverkande
programme-sheet-abstract = Omtale
