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

### registrations

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
