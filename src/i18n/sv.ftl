### The interface's texts. A section per feature; a key starts with its feature's name. The same keys and arguments stand in all four files.

### dates
dates-zone-sweden = svensk tid ({ $short })
dates-zone-norway = norsk tid ({ $short })
dates-zone-finland = finsk tid ({ $short })
dates-zone-denmark = dansk tid ({ $short })

### errors
errors-not-found = Sidan finns inte
errors-internal = Något gick fel
errors-not-found-text = Adressen kan vara felskriven, eller så har sidan tagits bort.
errors-link-gone = Länken gäller inte
errors-link-gone-text = Den kan ha använts, bytts ut eller kommit bort på vägen. Öppna evenemangets sida och be om en ny länk, så kommer den med e-post.
errors-forbidden = Du har inte tillgång till den här sidan
errors-forbidden-text = Be någon i den organisation som ordnar evenemanget att lägga till dig.
errors-foreign-origin = Formuläret kom från en annan webbplats
errors-foreign-origin-text = Därför har vi inte sparat något. Öppna sidan igen och fyll i formuläret där.
errors-conflict = Det går inte längre
errors-too-large = Det du skickade är för stort
errors-too-large-text = Välj en mindre fil och försök igen.
errors-bad-request = Vi förstod inte det du skickade
errors-bad-request-text = Gå tillbaka, öppna sidan på nytt och försök igen.
errors-too-many = Det blev för många försök
errors-too-many-text = Vänta en minut och försök igen.
errors-unavailable = Tjänsten är tillfälligt otillgänglig
errors-unavailable-text = Vi arbetar på det. Försök igen om en stund; det du redan har fått bekräftat finns kvar.
errors-internal-text = Felet är vårt, och vi har antecknat det. Uppge { $ticket } om du hör av dig.
errors-new-link = Få en ny länk
errors-to-overview = Till översikten
errors-to-events = Till alla evenemang

### forms
forms-empty = Fyll i det här fältet.
forms-too-long = Det här är för långt. Skriv högst { $max } tecken.
forms-not-an-email = Det här ser inte ut som en e-postadress. Skriv till exempel namn@kommun.se.
forms-not-a-url = Det här ser inte ut som en länk. Den ska börja med https://
forms-not-a-date = Det här datumet finns inte. Skriv till exempel 2026-11-05.
forms-not-a-time = Det här klockslaget finns inte. Skriv till exempel 09:30.
forms-not-in-range = Skriv ett heltal mellan { $min } och { $max }.
forms-choose = Välj ett av alternativen.
forms-image-too-large = Bilden är för stor. Den får vara högst { $max } MB.
forms-image-unreadable = Bilden kunde inte läsas. Använd en JPEG-, PNG- eller WebP-bild.

### ui
ui-name = Samling
ui-skip = Hoppa till innehållet
ui-languages = Språk
ui-main-nav = Huvudmeny
ui-event-nav = Evenemangets sidor
ui-breadcrumbs = Du är här
ui-pages = Bläddra
ui-previous = Föregående
ui-next = Nästa
ui-search = Sök
ui-optional = (valfritt)
ui-errors-heading = { $count ->
    [one] Något behöver rättas till
   *[other] { $count } saker behöver rättas till
}
ui-refused-title = Fel: { $title }
ui-footer = Samling – möten över gränserna
ui-privacy = Så behandlar vi personuppgifter
ui-accessibility = Tillgänglighet
ui-sign-in = För arrangörer
ui-sign-out = Logga ut
ui-in-sv = på svenska
ui-in-nb = på norska
ui-in-nn = på nynorska
ui-in-en = på engelska
ui-in-da = på danska
ui-in-fi = på finska
ui-in-se = på nordsamiska
ui-in-fit = på meänkieli
ui-in-other = på ett annat språk ({ $tag })

### server

### mails
mails-greeting = Hej { $name },
mails-greeting-nameless = Hej,
mails-regards = Vänliga hälsningar
mails-unsubscribe = Jag vill inte få fler inbjudningar

### people
people-nav-events = Evenemang
people-nav-organisations = Organisationer

### events
events-nav-overview = Översikt
events-nav-details = Uppgifter
events-nav-programme = Program
events-nav-speakers = Talare
events-nav-invitations = Inbjudningar
events-nav-registrations = Anmälningar
events-nav-mails = Mejl
events-nav-translations = Översättningar
events-state-draft = Utkast
events-state-published = Publicerat
events-state-cancelled = Inställt
events-state-postponed = Framskjutet

### speakers

### programme

### registrations

### invitations

### desk
desk-mails-lead = Allt som evenemanget har skickat eller kommer att skicka.
desk-mails-none = Inga mejl här
desk-mail-all = Alla
desk-mail-states = Mejl efter läge
desk-mail-draft = Utkast
desk-mail-queued = I kö
desk-mail-sent = Skickat
desk-mail-refused = Avvisat
desk-mail-bounced = Studsade
desk-mail-dropped = Kasserat
desk-mail-subject = Ämne
desk-mail-to = Till
desk-mail-from = Från
desk-mail-reply-to = Svar går till
desk-mail-kind = Gäller
desk-mail-language = Språk
desk-mail-state = Läge
desk-mail-when = Tid
desk-mail-written = Skrivet
desk-mail-sent-at = Skickat
desk-mail-next-try = Nästa försök
desk-mail-error = Mejlservern svarade
desk-mail-calendar = Kalender
desk-mail-calendar-request = Lägger in eller uppdaterar evenemanget i mottagarens kalender
desk-mail-calendar-cancel = Tar bort evenemanget ur mottagarens kalender
desk-drafts-waiting = { $n ->
    [one] Ett utkast väntar på dig
   *[other] { $n } utkast väntar på dig
 }
desk-drafts-explained = De skickas först när du säger till. Läs dem gärna innan.
desk-drafts-queued = Utkasten skickas nu.
desk-drafts-discarded = Utkasten är kasserade.
desk-send-all = { $n ->
    [one] Skicka utkastet
   *[other] Skicka { $n } utkast
 }
desk-discard-all = Kassera alla
desk-send = Skicka
desk-discard = Kassera
desk-retry = Försök igen
desk-links-masked = Personliga länkar är dolda här: de är mottagarens egna.
desk-publish-first = Publicera evenemanget först, så att mottagarna kan läsa om det.
desk-kind-invitation = Inbjudan
desk-kind-invitation-reminder = Påminnelse om inbjudan
desk-kind-registration-confirmed = Anmälan bekräftad
desk-kind-registration-waiting = Väntelista
desk-kind-registration-seat = Plats från väntelistan
desk-kind-registration-cancelled = Avbokning
desk-kind-registration-link = Personlig länk
desk-kind-event-moved = Ny tid eller plats
desk-kind-event-cancelled = Inställt
desk-kind-event-postponed = Framskjutet
desk-kind-event-reinstated = Blir av igen
desk-kind-event-reminder = Praktisk information
desk-kind-speaker-link = Talarens länk
desk-kind-other = Övrigt
desk-translations = Översättningar
desk-translations-lead = { $n ->
    [0] Allt är översatt till evenemangets alla språk.
    [one] En text är inte översatt än.
   *[other] { $n } texter är inte översatta än.
 }
desk-translations-into = Översätt till
desk-translations-none = Allt är översatt till det här språket
desk-translations-save = Spara översättningarna
desk-translations-saved = Översättningarna är sparade.
desk-text-title = Evenemangets titel
desk-text-summary = Kort beskrivning
desk-text-description = Beskrivning
desk-text-directions = Hitta hit
desk-text-access = Tillgänglighet på plats
desk-text-practical = Praktisk information
desk-text-track = Spår
desk-text-session-title = Programpunktens titel
desk-text-session-abstract = beskrivning
desk-text-speaker-title = titel
desk-text-speaker-biography = presentation

### demo
