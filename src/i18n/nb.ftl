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
errors-link-gone = Lenken gjelder ikke
errors-link-gone-text = Den kan være brukt, byttet ut eller ha blitt borte på veien. Åpne arrangementets side og be om en ny lenke, så kommer den på e-post.
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
errors-too-many-text = Vent et minutt og prøv igjen.
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
ui-skip = Hopp til innholdet
ui-languages = Språk
ui-main-nav = Hovedmeny
ui-event-nav = Arrangementets sider
ui-breadcrumbs = Du er her
ui-pages = Bla i sidene
ui-previous = Forrige
ui-next = Neste
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

### server

### mails
mails-greeting = Hei { $name },
mails-greeting-nameless = Hei,
mails-regards = Vennlig hilsen
mails-unsubscribe = Jeg vil ikke ha flere invitasjoner

### people
people-nav-events = Arrangementer
people-nav-organisations = Organisasjoner

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

### speakers

### programme

### registrations

### invitations

### desk
desk-mails-lead = Alt arrangementet har sendt eller kommer til å sende.
desk-mails-none = Ingen e-poster her
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
desk-drafts-explained = De sendes først når du sier fra. Les dem gjerne før det.
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
desk-links-masked = Personlige lenker er skjult her: de er mottakerens egne.
desk-publish-first = Publiser arrangementet først, slik at mottakerne kan lese om det.
desk-kind-invitation = Invitasjon
desk-kind-invitation-reminder = Påminnelse om invitasjon
desk-kind-registration-confirmed = Påmelding bekreftet
desk-kind-registration-waiting = Venteliste
desk-kind-registration-seat = Plass fra ventelisten
desk-kind-registration-cancelled = Avmelding
desk-kind-registration-link = Personlig lenke
desk-kind-event-moved = Ny tid eller nytt sted
desk-kind-event-cancelled = Avlyst
desk-kind-event-postponed = Utsatt
desk-kind-event-reinstated = Holdes likevel
desk-kind-event-reminder = Praktisk informasjon
desk-kind-speaker-link = Foredragsholderens lenke
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
desk-text-summary = Kort beskrivelse
desk-text-description = Beskrivelse
desk-text-directions = Slik finner du fram
desk-text-access = Tilgjengelighet på stedet
desk-text-practical = Praktisk informasjon
desk-text-track = Spor
desk-text-session-title = Programpostens tittel
desk-text-session-abstract = beskrivelse
desk-text-speaker-title = tittel
desk-text-speaker-biography = presentasjon

### demo
