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
desk-mails-lead = Everything the event has sent or will send.
desk-mails-none = No mails here
desk-mail-all = All
desk-mail-states = Mails by state
desk-mail-draft = Draft
desk-mail-queued = Queued
desk-mail-sent = Sent
desk-mail-refused = Refused
desk-mail-bounced = Bounced
desk-mail-dropped = Discarded
desk-mail-subject = Subject
desk-mail-to = To
desk-mail-from = From
desk-mail-reply-to = Answers go to
desk-mail-kind = About
desk-mail-language = Language
desk-mail-state = State
desk-mail-when = Time
desk-mail-written = Written
desk-mail-sent-at = Sent
desk-mail-next-try = Next try
desk-mail-error = The mail server answered
desk-mail-calendar = Calendar
desk-mail-calendar-request = Puts the event into the recipient’s calendar, or updates it there
desk-mail-calendar-cancel = Takes the event out of the recipient’s calendar
desk-drafts-waiting = { $n ->
    [one] One draft waits for you
   *[other] { $n } drafts wait for you
 }
desk-drafts-explained = They are sent when you say so, not before. Do read them first.
desk-drafts-queued = The drafts are being sent.
desk-drafts-discarded = The drafts are discarded.
desk-send-all = { $n ->
    [one] Send the draft
   *[other] Send { $n } drafts
 }
desk-discard-all = Discard all
desk-send = Send
desk-discard = Discard
desk-retry = Try again
desk-links-masked = Personal links are hidden here: they belong to the recipient.
desk-publish-first = Please publish the event first, so that the recipients can read about it.
desk-kind-invitation = Invitation
desk-kind-invitation-reminder = Reminder of an invitation
desk-kind-registration-confirmed = Registration confirmed
desk-kind-registration-waiting = Waiting list
desk-kind-registration-seat = A seat from the waiting list
desk-kind-registration-cancelled = Cancellation
desk-kind-registration-link = Personal link
desk-kind-event-moved = New time or place
desk-kind-event-cancelled = Cancelled
desk-kind-event-postponed = Postponed
desk-kind-event-reinstated = Takes place after all
desk-kind-event-reminder = Practical information
desk-kind-speaker-link = The speaker’s link
desk-kind-other = Other
desk-translations = Translations
desk-translations-lead = { $n ->
    [0] Everything is translated into all of the event’s languages.
    [one] One text is not translated yet.
   *[other] { $n } texts are not translated yet.
 }
desk-translations-into = Translate into
desk-translations-none = Everything is translated into this language
desk-translations-save = Save the translations
desk-translations-saved = The translations are saved.
desk-text-title = The event’s title
desk-text-summary = Short description
desk-text-description = Description
desk-text-directions = How to get here
desk-text-access = Accessibility on site
desk-text-practical = Practical information
desk-text-track = Track
desk-text-session-title = The session’s title
desk-text-session-abstract = description
desk-text-speaker-title = title
desk-text-speaker-biography = biography

### demo
