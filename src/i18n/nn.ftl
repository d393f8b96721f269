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
errors-link-gone = Lenkja gjeld ikkje
errors-link-gone-text = Ho kan vere brukt, bytt ut eller ha kome bort på vegen. Opne sida til arrangementet og be om ei ny lenkje, så kjem ho på e-post.
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
errors-too-many-text = Vent eit minutt og prøv igjen.
errors-unavailable = Tenesta er utilgjengeleg for ei lita stund
errors-unavailable-text = Vi arbeider med saka. Prøv igjen om litt; det du alt har fått stadfesta, er teke vare på.
errors-internal-text = Feilen er vår, og vi har notert han. Oppgje { $ticket } om du tek kontakt.
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
ui-skip = Hopp til innhaldet
ui-languages = Språk
ui-main-nav = Hovudmeny
ui-event-nav = Sidene til arrangementet
ui-breadcrumbs = Du er her
ui-pages = Bla i sidene
ui-previous = Førre
ui-next = Neste
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
mails-kind-event-reinstated = Blir halde likevel
mails-kind-event-reminder = Praktisk informasjon

### people
people-nav-events = Arrangement
people-nav-organisations = Organisasjonar

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
events-attendance-on-site = Fysisk oppmøte
events-attendance-online = På nett
events-attendance-mixed = Fysisk og på nett
events-role-host = Vertskap
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
events-fact-where = Kvar
events-fact-languages = Språk
events-fact-price = Pris
events-fact-contact = Kontakt
events-fact-series = Del av
events-facts = Praktisk
events-free = Gratis
events-when-days = { $days }, frå kl. { $start } den første dagen til kl. { $end } den siste dagen, { $zone }
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
events-to-calendar = Legg i kalenderen
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
events-new-lead = Tittel og tid er nok. Alt anna kan du fylle ut seinare, og ingenting blir vist før du publiserer.
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
events-copy-lead = Tekstar, stad, partnarar, tema og innstillingar blir med frå { $date }. Påmeldingar og invitasjonar blir ikkje med.
events-copy-submit = Lag kopi
events-done-saved = Lagra.
events-done-created = Utkastet er laga. Fyll ut meir når du vil.
events-done-copied = Kopien er laga som utkast. Sjå gjennom tekstane før du publiserer.
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

### speakers

### programme
programme-title = Program
programme-page-title = Program – { $event }
programme-times-in = Tidene er gitt i { $zone }.
programme-days = Dagar
programme-time = Tid
programme-by-room = Programmet rom for rom, { $day }
programme-elsewhere = Ein annan stad
programme-none = Programmet er ikkje klart enno
programme-none-text = Det kjem her så snart det er klart.
programme-files = Ta med deg programmet
programme-file-ics = Kalenderfil (iCalendar)
programme-file-json = Tidsplan for appar (JSON)
programme-file-xml = Tidsplan for appar (XML)
programme-release = Versjon { $number } av programmet, publisert { $date }.
programme-facts = Tid og stad
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
programme-kind-talk = Foredrag
programme-kind-keynote = Hovudforedrag
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
programme-language-sv = svensk
programme-language-nb = norsk
programme-language-nn = nynorsk
programme-language-en = engelsk
programme-language-da = dansk
programme-language-fi = finsk
programme-language-se = nordsamisk
programme-language-fit = meänkieli

### registrations
registrations-not-published = Arrangementet er ikkje publisert enno.
registrations-event-cancelled = Arrangementet er avlyst.
registrations-event-postponed = Arrangementet er utsett. Påmeldinga opnar att når den nye datoen er fastsett.
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
registrations-calendar-more = Program og praktisk informasjon: { $url }
registrations-mail-reason = Du får denne e-posten fordi du er påmeld { $title }. Personopplysingane dine blir sletta { $date }.
registrations-mail-open = Opne sida di
registrations-mail-page = På sida di kan du endre opplysingane dine, fortelje om allergiar og tilrettelegging, eller melde deg av. Lenkja er berre di, så ikkje send henne vidare.
registrations-mail-event = Program og praktisk informasjon
registrations-mail-calendar = Legg kalenderinvitasjonen i denne e-posten inn i kalenderen din, så følgjer han med om noko blir endra.
registrations-mail-confirmed-subject = du er påmeld
registrations-mail-confirmed = Takk for påmeldinga til { $title }. Du har plass, og vi sest der!
registrations-mail-confirmed-online = Takk for påmeldinga til { $title }. Du deltek på nett. Lenkja får du i ein e-post dagen før, og ho finst òg på sida di.
registrations-mail-waiting-subject = du står på venteliste
registrations-mail-waiting = Takk for påmeldinga til { $title }. Alle plassane er tekne akkurat no, så vi har sett deg på ventelista.
registrations-mail-waiting-position = Du er nummer { $position } i køen. Blir ein plass ledig, går han til den som har venta lengst. Då får du ein e-post og treng ikkje å gjere noko meir.
registrations-mail-waiting-online = Vil du heller delta på nett? Der er det plass til alle; byt på sida di.
registrations-mail-seat-subject = du har fått plass
registrations-mail-seat = Gode nyheiter: Ein plass har vorte ledig, og han er din. Du er no påmeld { $title }.
registrations-mail-seat-not-coming = Passar det ikkje lenger? Meld deg av på sida di, så går plassen vidare til den neste i køen.
registrations-mail-cancelled-subject = du er meld av
registrations-mail-cancelled = Du er meld av { $title }. Takk for at du sa frå!
registrations-mail-cancelled-by-organiser = Arrangøren har meldt deg av { $title }. Har det vorte feil? Svar på denne e-posten.
registrations-mail-again = Meld deg på att
registrations-mail-link-subject = lenkja til sida di
registrations-mail-link = Du er påmeld { $title }. Her er lenkja til sida di.
registrations-mail-link-waiting = Du står som nummer { $position } på ventelista til { $title }. Her er lenkja til sida di.
registrations-mail-link-cancelled = Du er meld av { $title }. Her er lenkja til sida di, om du vil sjå henne.
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
registrations-mail-event-postponed-seat = Påmeldinga di står ved lag, og du får ein e-post så snart den nye datoen er klar.
registrations-mail-out-of-calendar = Oppføringa i kalenderen din blir fjerna med denne e-posten.
registrations-mail-event-reinstated-subject = det blir halde likevel
registrations-mail-event-reinstated = Gode nyheiter: { $title } blir halde likevel.
registrations-mail-reminder-subject = snart klart
registrations-mail-reminder = Snart er det klart for { $title }. Her er det du treng å vite.
registrations-mail-not-coming = Eg kan diverre ikkje kome

### invitations

### desk
desk-mails-lead = Alt arrangementet har sendt eller kjem til å sende.
desk-mails-none = Ingen e-postar her
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
desk-drafts-explained = Dei blir sende først når du seier frå. Les dei gjerne før det.
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
desk-links-masked = Personlege lenkjer er gøymde her: dei er mottakaren sine eigne.
desk-publish-first = Publiser arrangementet først, slik at mottakarane kan lese om det.
desk-kind-invitation = Invitasjon
desk-kind-invitation-reminder = Påminning om invitasjon
desk-kind-registration-confirmed = Påmelding stadfesta
desk-kind-registration-waiting = Venteliste
desk-kind-registration-seat = Plass frå ventelista
desk-kind-registration-cancelled = Avmelding
desk-kind-registration-link = Personleg lenkje
desk-kind-event-moved = Ny tid eller ny stad
desk-kind-event-cancelled = Avlyst
desk-kind-event-postponed = Utsett
desk-kind-event-reinstated = Blir halde likevel
desk-kind-event-reminder = Praktisk informasjon
desk-kind-speaker-link = Lenkja til føredragshaldaren
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
desk-text-summary = Kort omtale
desk-text-description = Omtale
desk-text-directions = Slik finn du fram
desk-text-access = Tilgjenge på staden
desk-text-practical = Praktisk informasjon
desk-text-track = Spor
desk-text-session-title = Tittelen på programposten
desk-text-session-abstract = omtale
desk-text-speaker-title = tittel
desk-text-speaker-biography = presentasjon

### demo
