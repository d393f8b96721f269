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

### demo
