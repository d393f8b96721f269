### The interface's texts. A section per feature; a key starts with its feature's name. The same keys and arguments stand in all four files.

### dates
dates-zone-sweden = Swedish time ({ $short })
dates-zone-norway = Norwegian time ({ $short })
dates-zone-finland = Finnish time ({ $short })
dates-zone-denmark = Danish time ({ $short })

### errors
errors-not-found = This page does not exist
errors-internal = Something went wrong
errors-not-found-text = The address may be mistyped, or the page may have been removed.
errors-link-gone = The link does not work
errors-link-gone-text = It may have been used, replaced or cut short on its way. Open the event’s page and ask for a new link; it comes by mail.
errors-forbidden = You have no access to this page
errors-forbidden-text = Ask somebody in the organisation behind the event to add you.
errors-foreign-origin = The form came from another website
errors-foreign-origin-text = So we have saved nothing. Open the page again and fill in the form there.
errors-conflict = This is not possible any more
errors-too-large = What you sent is too large
errors-too-large-text = Choose a smaller file and try again.
errors-bad-request = We did not understand what you sent
errors-bad-request-text = Go back, open the page anew and try again.
errors-too-many = There were too many attempts
errors-too-many-text = Wait a minute and try again.
errors-unavailable = The service is unavailable for a moment
errors-unavailable-text = We are working on it. Try again in a while; what has been confirmed to you is safe.
errors-internal-text = The fault is ours, and we have noted it. Quote { $ticket } if you get in touch.
errors-new-link = Get a new link
errors-to-overview = To the overview
errors-to-events = To all events

### forms
forms-empty = Please fill in this field.
forms-too-long = This is too long. Please write at most { $max } characters.
forms-not-an-email = This does not look like an email address. Write for example name@municipality.se.
forms-not-a-url = This does not look like a link. It should begin with https://
forms-not-a-date = There is no such date. Write for example 2026-11-05.
forms-not-a-time = There is no such time. Write for example 09:30.
forms-not-in-range = Please write a whole number between { $min } and { $max }.
forms-choose = Please choose one of the options.
forms-image-too-large = The picture is too large. It may be at most { $max } MB.
forms-image-unreadable = The picture could not be read. Please use a JPEG, PNG or WebP picture.

### ui
ui-name = Samling
ui-skip = Skip to content
ui-languages = Languages
ui-main-nav = Main menu
ui-event-nav = The event’s pages
ui-breadcrumbs = You are here
ui-pages = Pages
ui-previous = Previous
ui-next = Next
ui-search = Search
ui-optional = (optional)
ui-errors-heading = { $count ->
    [one] Something needs correcting
   *[other] { $count } things need correcting
}
ui-refused-title = Error: { $title }
ui-footer = Samling – meetings across borders
ui-privacy = How we handle personal data
ui-accessibility = Accessibility
ui-sign-in = For organisers
ui-sign-out = Sign out
ui-in-sv = in Swedish
ui-in-nb = in Norwegian
ui-in-nn = in Nynorsk
ui-in-en = in English
ui-in-da = in Danish
ui-in-fi = in Finnish
ui-in-se = in Northern Sámi
ui-in-fit = in Meänkieli
ui-in-other = in another language ({ $tag })

### server

### mails
mails-greeting = Hello { $name },
mails-greeting-nameless = Hello,
mails-regards = Kind regards
mails-unsubscribe = I do not want more invitations

### people
people-nav-events = Events
people-nav-organisations = Organisations

### events
events-nav-overview = Overview
events-nav-details = Details
events-nav-programme = Programme
events-nav-speakers = Speakers
events-nav-invitations = Invitations
events-nav-registrations = Registrations
events-nav-mails = Mails
events-nav-translations = Translations
events-state-draft = Draft
events-state-published = Published
events-state-cancelled = Cancelled
events-state-postponed = Postponed

### speakers

### programme

### registrations

### invitations

### desk

### demo
