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
