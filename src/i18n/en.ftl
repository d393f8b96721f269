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
errors-link-gone-text = It may have been used, replaced or cut short on its way. Open the event’s page and ask for a new link; it comes by email.
errors-link-gone-new-text = It may have been replaced or been damaged on its way. Ask for a new one; it comes by email.
errors-link-gone-following-text = You are not on the list, or the link was damaged on its way. Open the forum’s page and enter your address there if you want to be invited.
errors-link-gone-unsubscribe-text = It belongs to an event whose personal data have been deleted, or it was damaged on its way. If you get more invitations, use the link in the latest one, or reply to the email.
errors-link-gone-sign-in-text = It has been used or has grown too old: it works once, for 15 minutes. Ask for a new one; it comes by email.
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
errors-too-many-text = Wait a few minutes and try again.
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
ui-star = My programme
ui-skip = Skip to content
ui-languages = Languages
ui-main-nav = Main menu
ui-menu = Menu
ui-event-nav = The event’s pages
ui-breadcrumbs = You are here
ui-pages = Pages
ui-previous = Previous
ui-next = Next
ui-first = To the beginning
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
ui-language-sv = Swedish
ui-language-nb = Norwegian
ui-language-nn = Nynorsk
ui-language-en = English
ui-language-da = Danish
ui-language-fi = Finnish
ui-language-se = Northern Sámi
ui-language-fit = Meänkieli
ui-date-open = New date to come

### server

### mails
mails-greeting = Hello { $name },
mails-greeting-nameless = Hello,
mails-regards = Kind regards
mails-unsubscribe = I do not want more invitations
mails-kind-registration-confirmed = Confirmation
mails-kind-registration-waiting = Waiting list
mails-kind-registration-seat = Seat from the waiting list
mails-kind-registration-cancelled = Cancellation
mails-kind-registration-link = Personal link
mails-kind-event-moved = New time or place
mails-kind-event-cancelled = Cancelled
mails-kind-event-postponed = Postponed
mails-kind-event-reinstated = Will take place
mails-kind-event-reminder = Practical information
mails-kind-speaker-link = Link to a speaker
mails-kind-speaker-news = News for a speaker
mails-kind-speaker-release = Programme news to a speaker
mails-kind-invitation = Invitation
mails-kind-invitation-reminder = Reminder of the invitation
mails-kind-invitation-news = News for somebody invited
mails-kind-invitation-link = Link to an invitation
mails-kind-sign-in = Sign-in link
mails-kind-series-follow = Wants to be invited again
mails-kind-colleague-added = New colleague

### people
people-nav-events = Events
people-nav-organisations = Organisations
people-nav-account = My details
people-country-se = Sweden
people-country-no = Norway
people-country-dk = Denmark
people-country-fi = Finland
people-country-is = Iceland
people-country-other = Another country
people-role = Role
people-role-admin = Administrator
people-role-admin-hint = May do everything, including changing the organisation’s details and adding colleagues.
people-role-member = Member
people-role-member-hint = Plans the organisation’s events and sees every registration.
people-email = Email
people-name = Name
people-phone = Telephone
people-language = Language
people-language-hint = Emails from Samling come in this language.
people-country = Country
people-website = Website
people-website-hint = For example https://www.municipality.se
people-save = Save
people-cancel = Cancel
people-change = Change
people-sign-in = Sign in
people-sign-in-title = Sign in as an organiser
people-sign-in-lead = Enter your email address and we will email you a link that signs you in. You need no password.
people-sign-in-send = Email me a link
people-sign-in-sent = Check your email
people-sign-in-sent-text = If the address belongs to an account, a link is on its way. It works once, for { $minutes } minutes. If nothing comes, look in your spam folder or check that the address is spelled right.
people-sign-in-again = Enter another address
people-no-account = No account?
people-no-account-text = Ask a colleague who has one to add you under Colleagues in your organisation. If your organisation is new here, turn to whoever runs this service. To attend or to speak you need no account; the link in your email is enough.
people-first-account-text = Nobody has an account here yet. Whoever runs this service makes the first one on the server, and gets a link to sign in with:
people-welcome = Welcome, { $name }
people-welcome-lead = You are signing in as { $email }.
people-mail-sign-in-subject = Your link to sign in
people-mail-sign-in-text = You asked for a link to sign in to Samling. It works once, for { $minutes } minutes.
people-mail-sign-in-button = Sign in
people-mail-sign-in-reason = You get this email because somebody entered your address on the sign-in page. If that was not you, ignore it; nobody gets in without the link.
people-mail-welcome-subject = You now organise for { $organisation }
people-mail-welcome-text = { $by } has added you as a colleague in { $organisation } in Samling, where we plan seminars and conferences.
people-mail-welcome-later = The button works once, for { $minutes } minutes. After that, get a new link whenever you like:
people-mail-welcome-again = Get a new link
people-mail-welcome-reason = You get this email because you have been given an account at { $organisation }.
people-organisation = Organisation
people-organisations = Organisations
people-organisations-none = You do not belong to an organisation yet
people-organisation-new = New organisation
people-organisation-new-lead = A municipality, company, university or network that holds events.
people-organisation-first-lead = Begin with the organisation that you hold events for. Everything can be changed later. If it is here already, ask a colleague to add you instead.
people-organisation-create = Create the organisation
people-name-organisation = The organisation’s name
people-your-role = Your role
people-details = Details
people-statements = Privacy and accessibility
people-colleagues = Colleagues
people-contact = Contact
people-contact-hint = Shown to attendees who have questions.
people-contact-name = Contact person
people-reply-to = Reply address
people-reply-to-hint = Answers to the emails come here. Choose a mailbox that somebody reads.
people-look = Look
people-look-hint = How attendees recognise you on the events’ pages.
people-logo = Logo
people-logo-hint = PNG, JPEG or WebP, at most 10 MB. Preferably with a transparent background.
people-logo-of = Logo of { $name }
people-logo-remove = Remove the logo
people-own-colour = Use our own colour
people-colour = Colour
people-colour-hint = We make a whole scale from it and see to it that text can always be read.
people-colour-unreadable = This is not a colour. Write for example #14524c.
people-admins-edit = The organisation’s administrators can change these details.
people-admins-add = The organisation’s administrators can add colleagues.
people-statements-lead = The texts are shown under the organisation’s name on the shared pages:
people-privacy-notice = On personal data
people-privacy-notice-hint = What holds at your organisation: data protection officer, records and disposal, whom to turn to. What is general stands on the page already. You can use Markdown.
people-accessibility-statement = Accessibility statement
people-statement-hint = What is not accessible yet, and how to tell you. You can use Markdown.
people-statement-hint-sweden = As the Swedish DOS Act asks: what is not accessible yet, how to tell you, and that one can complain to Digg. You can use Markdown.
people-statement-hint-norway = Norwegian public bodies make their statement at uustatus.no; link to it below. Here you can add to it. You can use Markdown.
people-accessibility-url = Link to the statement
people-accessibility-url-hint = If it stands elsewhere, for example at uustatus.no or on your website.
people-colleague-add = Add a colleague
people-colleague-add-lead = They get an email with a link and can begin at once.
people-colleague-already = This person is a colleague here already.
people-colleague-remove = Remove
people-colleague-remove-name = Remove { $name }
people-colleague-remove-title = Remove { $name } from { $organisation }?
people-colleague-remove-text = They lose access to the organisation’s events. What they have done stays.
people-make-admin = Make { $name } an administrator
people-make-member = Make { $name } a member
people-last-admin = The organisation needs at least one administrator. Make somebody else an administrator first.
people-account = My details
people-account-lead = You are signed in as { $email }.
people-done-saved = Saved.
people-done-created = The organisation is created. Do fill in a contact and a reply address, so that attendees can reach you.
people-first-event = Create an event
people-done-colleague-added = The colleague is added and gets an email with a link.
people-done-colleague-removed = The colleague is removed.
people-privacy-at = Personal data at { $name }
people-accessibility-at = Accessibility at { $name }
people-privacy-title = How we handle personal data
people-privacy-lead = We use as little data as possible, only for the event it concerns, and delete it when it is no longer needed.
people-privacy-controller = Who is responsible
people-privacy-controller-text =
    The organisation that holds an event is the controller of the data about those who are invited, register and contribute. Where several hold it together, for example a Swedish and a Norwegian municipality, they are joint controllers (article 26 of the General Data Protection Regulation). The event’s page and its registration form name them, and you may turn to any of them.
people-privacy-what = Which data and why
people-privacy-what-text =
    - **Registration:** name, email address, organisation, country and language, and whether you come or take part online. They are needed to hold your seat, to send confirmations and changes, and to know how many will come.
    - **Food and access:** only if you tell us. They are used for nothing but arranging the food and the venue.
    - **Invitation:** name, email address, organisation and language, and what you answer. If you want no more invitations, one click on the link in the email is enough.
    - **Speaking:** name, role, biography and photo, which you can change yourself. They are shown in the programme.
    - **Organisers:** name, email address and language, to be able to sign in.
people-privacy-basis = Legal basis
people-privacy-basis-text =
    For public bodies the basis is as a rule a task in the public interest (article 6(1)(e) of the General Data Protection Regulation): holding meetings, training and cooperation. What you say about food and access may tell something about health or belief; you give it freely, and can remove it whenever you like.
people-privacy-who = Who sees the data
people-privacy-who-text =
    The event’s organisers, and those who run this service for them. Nothing is sold, and no page fetches anything from other companies. In a public authority the data may be official documents, which are disclosed where no secrecy applies.
people-privacy-how-long = For how long
people-privacy-how-long-text =
    The registration form says when your data is deleted. What you said about food and access goes first, soon after the event. Then registrations are deleted, six months after the event unless something else is said. Only counts remain, such as how many came from each country. On the same day, speakers’ addresses and links are deleted, and everything about whoever is in no programme. Name, title, biography and photo in a published programme stay, as part of what took place.
people-privacy-rights = Your rights
people-privacy-rights-text =
    With your personal link you can see your data, correct it and cancel. You can also ask the organiser for a copy, for correction, deletion or restriction, and object to the processing. If you are not satisfied, you can complain to [Integritetsskyddsmyndigheten](https://www.imy.se) in Sweden or [Datatilsynet](https://www.datatilsynet.no) in Norway.
people-privacy-cookies = Cookies
people-privacy-cookies-text =
    We do not follow what you do and have no cookies for statistics or advertising. If you choose a language, a cookie remembers it. If you sign in as an organiser, a cookie keeps you signed in for 30 days, or until you sign out. Both are necessary for what you asked for yourself.
people-privacy-each = The organisers’ own notices
people-privacy-none = { $name } has added nothing beyond what is said above.
people-accessibility-title = Accessibility
people-accessibility-lead = Everybody should be able to read, register and contribute. Tell us when something stands in your way.
people-accessibility-how = How accessible these pages are
people-accessibility-how-text =
    The pages are built to meet WCAG 2.2 at level AA, and with it the standard EN 301 549. They work by keyboard and with screen readers, at 200 percent zoom, on narrow screens, in dark mode and without JavaScript. Every page is checked by a program that looks for barriers, and the main paths through the service are tried without a mouse.
people-accessibility-known = What we know falls short
people-accessibility-known-text =
    - Texts, pictures and files that organisers and speakers add may have faults that we do not see.
    - What is not translated yet is shown in another language. It is marked, so that screen readers pronounce it right.
people-accessibility-report = Tell us what stands in your way
people-accessibility-report-text =
    Turn to the organiser, at the end of this page. Say which page it is about and what happened. If you need the information in another way, for example read aloud or in larger print, the organiser arranges it. Needs at the venue, such as a hearing loop or room for a wheelchair, go into your registration.
people-accessibility-sweden = Swedish organisers
people-accessibility-sweden-text =
    Swedish authorities follow the [Act (2018:1937) on accessibility of digital public services](https://www.digg.se), the DOS Act. If you have told them and are not satisfied with the answer, you can report it to the Agency for Digital Government, Digg, at [digg.se/tdosanmalan](https://www.digg.se/tdosanmalan).
people-accessibility-norway = Norwegian organisers
people-accessibility-norway-text =
    Norwegian public bodies follow the regulation on universal design of ICT solutions and publish their accessibility statement at [uustatus.no](https://uustatus.no). The Norwegian Authority for Universal Design of ICT supervises; at [uutilsynet.no](https://www.uutilsynet.no) you can report faults.
people-accessibility-each = The organisers’ own statements
people-accessibility-none = { $name } has not added a statement of its own yet. Use the contact here if something stands in your way.
people-accessibility-link = Accessibility statement of { $name }
people-accessibility-link-norway = Accessibility statement of { $name } at uustatus.no

### events
events-nav-overview = Overview
events-nav-details = Details
events-nav-programme = Programme
events-nav-speakers = Speakers
events-nav-invitations = Invitations
events-nav-registrations = Registrations
events-nav-mails = Emails
events-nav-translations = Translations
events-state-draft = Draft
events-state-published = Published
events-state-cancelled = Cancelled
events-state-postponed = Postponed
events-kind-seminar = Seminar
events-kind-forum = Forum
events-kind-conference = Conference
events-kind-workshop = Workshop
events-kind-meeting = Meeting
events-kind-test-day = Test day
events-kind-course = Course
events-kind-webinar = Webinar
events-attendance-on-site = On site
events-attendance-online = Online
events-attendance-mixed = On site and online
events-role-host = Host
events-role-co-organiser = Co-organiser
events-role-main-funder = Main funder
events-role-funder = Funder
events-role-partner = Partner
events-role-venue-host = Provides the venue
events-roles-host = { $count ->
    [one] Host
   *[other] Hosts
}
events-roles-co-organiser = { $count ->
    [one] Co-organiser
   *[other] Co-organisers
}
events-roles-main-funder = { $count ->
    [one] Main funder
   *[other] Main funders
}
events-roles-funder = { $count ->
    [one] Funder
   *[other] Funders
}
events-roles-partner = { $count ->
    [one] Partner
   *[other] Partners
}
events-roles-venue-host = { $count ->
    [one] Provides the venue
   *[other] Provide the venues
}
events-country-se = Sweden
events-country-no = Norway
events-country-dk = Denmark
events-country-fi = Finland
events-country-is = Iceland
events-country-other = Another country
events-fact-when = When
events-fact-before = Before
events-news-moved-subject = Changed: { $title }
events-news-moved = { $title } has changed:
events-news-cancelled-subject = Cancelled: { $title }
events-news-cancelled = { $title } ({ $at }) is unfortunately cancelled.
events-news-postponed-subject = Postponed: { $title }
events-news-postponed = { $title } ({ $at }) is postponed. There is no new date yet. You will get an email when there is one.
events-news-reinstated-subject = New date: { $title }
events-news-reinstated = Good news: { $title } will take place.
events-fact-where = Where
events-fact-languages = Languages
events-fact-price = Price
events-fact-contact = Contact
events-fact-series = Part of
events-facts = At a glance
events-free = Free of charge
events-when-days = { $days }, from { $start } on the first day to { $end } on the last, { $zone }
events-when-undated = New date to be announced
events-place-mixed = { $venue }, and online
events-place-online-link = Online. You get the link once you have registered.
events-card-time = { $weekday }, { $time }
events-home-title = Meetings across borders
events-home-lead = Seminars and forums where Nordic municipalities learn from each other.
events-home-coming = Coming up
events-home-past = Past events
events-home-series = Standing forums
events-home-none = Nothing is planned right now
events-home-none-text = Do come back. New seminars and forums are added throughout the year.
events-tabs = The event's pages
events-register = Register
events-join-waiting-list = Join the waiting list
events-to-calendar = Add to calendar
events-is-cancelled = This event is cancelled
events-is-cancelled-text = Everybody who was registered has been told by email.
events-is-postponed = This event is postponed
events-is-postponed-text = No new date has been set. Those who are registered will hear when there is one.
events-is-moved = This event has been moved
events-is-moved-text = It was to start on { $former }. It is now { $now }.
events-directions = Getting there
events-access = Accessibility of the venue
events-partners = Who is behind it
events-registration = Registration
events-registration-opens = Registration opens on { $when }.
events-registration-open = Registration is open.
events-registration-left = { $left ->
    [one] One seat left.
   *[other] { $left } seats left.
}
events-registration-full = All seats are taken. { $waiting ->
    [0] Join the waiting list and we will write if a seat is freed.
    [one] One person is on the waiting list.
   *[other] { $waiting } people are on the waiting list.
}
events-registration-full-mixed = All seats at the venue are taken. You can take part online or join the waiting list.
events-registration-closed = Registration is closed.
events-registration-over = This event is over. Thank you to everybody who took part!
events-registration-closes = Register by { $when }.
events-seats = { $count ->
    [one] One seat at the venue
   *[other] { $count } seats at the venue
}
events-lost-link = Already registered? Get your personal link again
events-new-title = New event
events-new-lead = A title and a time will do. You can fill in the rest later, and nothing shows until you publish the event.
events-new-title-hint = One language is enough.
events-new-submit = Create draft
events-title = Title
events-date = Date
events-start = Starts
events-end = Ends
events-end-date = Last day
events-end-date-hint = Only if the event lasts more than one day.
events-organisation = Organiser
events-organisation-hint = The organisation that hosts the event.
events-no-organisation = You do not belong to an organisation yet
events-no-organisation-text = An event always has a host. Add your municipality or organisation first.
events-no-organisation-button = Add an organisation
events-back = Cancel
events-copy-title = Copy to a new date
events-copy-lead = Texts, venue, programme, partners, topics and settings come along from { $date }. Speakers, registrations and invitations do not.
events-copy-submit = Create copy
events-done-saved = Saved.
events-done-created = The draft has been created. Fill in more whenever you like.
events-done-past = The draft has been created, but its day has already been. Change the date if that is a mistake.
events-done-copied = The copy has been created as a draft. Look through the texts before you publish the event.
events-done-published = The event is published.
events-done-cancelled = The event is cancelled. Those registered are being told now.
events-done-postponed = The event is postponed. Those registered are being told now.
events-done-reinstated = The event will take place. Those registered are being told now.
events-done-moved = The event has been moved. Those registered are being told now.
events-title-missing = Write a title in at least one language.
events-ends-before-start = The event must end after it starts.
events-too-many-days = An event can last 31 days at most. Split it into several.
events-date-far-away = Check the year. It must be between { $from } and { $to }.
events-slug-letters = Use only lower-case letters a–z, digits and hyphens, for example smart-city-forum-2027.
events-slug-taken = That address is already in use. Choose another.
events-closes-before-it-opens = Registration must close after it opens.
events-opens-after-the-event = Registration must open before the event is over.
events-language-twice = This language has already been chosen.
events-language-missing = Choose at least one language.
events-partner-missing = Choose an organisation or write the name of a new one.
events-last-host = The event must have a host. Add another host first.
events-state-changed = The state of the event has changed in the meantime. Reload the page to see how it stands now.
events-is-over = The event is already over and cannot be cancelled or postponed.
events-only-drafts-are-deleted = A published event cannot be deleted. Cancel it instead.
events-mail-follow-subject = Please confirm: invitations to { $series }
events-mail-follow-text = Somebody, probably you, has asked { $host } for an invitation the next time { $series } meets. Confirm here and we will write to you.
events-mail-follow-button = Yes, invite me
events-mail-follow-ignore = Was it not you? Then you need not do anything, and we will not write again.
events-mail-follow-already = You are already on the list for { $series }. We will write to you when the next meeting is set.
events-mail-follow-leave = I no longer want to be on the list
events-mail-follow-reason = You get this email because your address was entered on the page of { $series }.
events-tab-texts = Texts
events-tab-time-place = Time and place
events-tab-settings = Settings
events-tab-partners = Partners
events-tab-series = Forum
events-tab-state = Publishing
events-told = { $count ->
    [0] Nobody has registered yet, so no email goes out.
    [one] One person is registered or on the waiting list and gets an email.
   *[other] { $count } people are registered or on the waiting list and get an email.
}
events-told-online = { $count ->
    [0] Nobody has registered for the venue yet. Those who take part online get an email.
    [one] One person is registered for the venue or on the waiting list. That person and everybody who takes part online get an email.
   *[other] { $count } people are registered for the venue or on the waiting list. They and everybody who takes part online get an email.
}
events-told-others = Speakers who have got their link, and people invited who have not declined, get an email too.
events-save = Save
events-none = None
events-choose = Choose
events-markdown-hint = You can use **bold**, # headings, - lists and [links](https://…).
events-summary = Summary
events-summary-hint = One or two sentences. Shown in lists, in the invitation and when somebody shares the page.
events-description = Description
events-directions-hint = Trains, buses, parking and which entrance to use.
events-access-hint = Steps, lifts, hearing loop, toilets, guide dogs.
events-practical = Practical information for those registered
events-practical-hint = Sent with the reminder the day before. Not shown on the public page.
events-time-zone = Time zone
events-zone-sweden = Sweden (Stockholm)
events-zone-norway = Norway (Oslo)
events-zone-denmark = Denmark (Copenhagen)
events-zone-finland = Finland (Helsinki)
events-zone-iceland = Iceland (Reykjavik)
events-attendance = How people take part
events-venue = Venue
events-venue-hint = Leave empty if the event is online only.
events-venue-name = Name of the venue
events-venue-street = Street address
events-venue-postal-code = Postcode
events-venue-city = Town
events-country = Country
events-joining-link = Link for those who take part online
events-joining-link-hint = Sent only to those registered online. Never shown on the public page.
events-move-hint = If you change time or place, everybody registered gets an email and the meeting moves in their calendar. You will be asked first.
events-move-title = Move the event?
events-move-text = This moves the event. Everybody who is registered gets an email in their language and their calendar entry moves.
events-move-from = Now
events-move-to = Changes to
events-move-window = The closing date of registration does not move by itself. Check it under Settings afterwards.
events-move-online = The event is held online only. Everybody who is registered takes part there, and those on the waiting list get a place too.
events-move-on-site = The event is held at the venue only. Those registered to take part online get a seat in the order in which they registered; if there are too few, the others join the waiting list. Each of them is told.
events-move-programme = A programme does not move by itself: move it on the programme page afterwards and publish it again.
events-moved-programme = If there is a programme, it still stands at the old times. Move it and publish it again.
events-to-programme = To the programme
events-move-submit = Move and tell everybody
events-slug = Address
events-slug-hint = The last part of the web address. Do not change it once you have shared the link.
events-kind = Kind of event
events-languages = Languages of the event
events-languages-hint = The first is shown when a text is missing in the reader's language.
events-language-number = Language { $number }
events-topics = Topics
events-new-topic = New topic
events-series = Standing forum
events-series-hint = If the event is one of several meetings of the same forum.
events-new-series = New forum
events-capacity = Seats at the venue
events-capacity-hint = Leave empty if there is no limit. If you lower it nobody loses their seat. If you raise it those who have waited longest get one.
events-window = When registration is open
events-window-hint = Leave empty to keep it open from publishing until the event is over.
events-opens-date = Opens on
events-opens-time = Opens at
events-closes-date = Closes on
events-closes-time = Closes at
events-retention = Months to keep personal data afterwards
events-retention-hint = Then they are deleted by themselves, speakers’ addresses too. The counts stay, and so does the published programme.
events-partner-up = Move up
events-partner-down = Move down
events-partner-remove = Remove
events-partner-name = Organisation
events-partner-role = Role
events-partner-role-hint = Hosts and co-organisers may edit the event. Other partners may not.
events-partner-actions = Change
events-partner-add = Add a partner
events-partner-edit = Name, website and logo
events-partner-edit-lead = Nobody from the organisation uses Samling yet. Until somebody does, you who organise look after the details here; they are shown on every event that names it.
events-partner-organisation = Organisation
events-partner-new = A new organisation
events-partner-new-name = Name of the new organisation
events-publish = Publish the event
events-publish-text = The page becomes visible to everybody, and registration opens as set.
events-publish-name = The host stands as the organiser in people’s calendars, under the name it has when you publish.
events-publish-missing = This is missing. You can publish the event all the same.
events-publish-no-place = Place
events-publish-no-summary = A short text about the event
events-publish-untranslated = Not translated – { $what }
events-cancel = Cancel the event
events-cancel-text = The page says that the event is cancelled, and the meeting is removed from people's calendars.
events-postpone = Postpone the event
events-postpone-text = The event has no date for now. The meeting leaves people's calendars and returns when you set a new date. Registrations are kept.
events-reinstate = Set a date and publish the event again
events-reinstate-text = The event takes place on the date you give. The meeting returns to people's calendars.
events-delete = Delete the draft
events-delete-text = The draft goes with everything in it: programme, speakers and invitations. This cannot be undone.
events-date-past = Choose a date that has not passed.
events-note = Note to those concerned
events-note-hint = Stands in the email and on the page. Say why if you like.
events-state-draft-text = Only you who organise it can see the event.
events-state-published-text = Everybody can see the event.
events-state-cancelled-text = The event is cancelled. The page remains and says so.
events-state-postponed-text = The event is postponed without a new date.
events-public-page = Public page:
events-to-invitations = Invite
events-follow = Keep me invited
events-follow-text = Enter your email address and { $host } will invite you when the next meeting is set. You confirm with a link in an email.
events-follow-email = Email
events-follow-name = Name
events-privacy = Your personal data
events-privacy-who = { $count ->
    [one] This organisation holds the data:
   *[other] These organisations hold the data:
}
events-privacy-joint = They are responsible jointly (article 26 of the GDPR), and you may turn to any of them.
events-privacy-more = More about how we handle personal data
events-follow-submit = Send the link
events-follow-sent = We have sent an email with a link. Open it to confirm.
events-follow-why = We need your address to be able to invite you to the next meeting. You have asked for it yourself (article 6(1)(a)), and you can change your mind whenever you like.
events-follow-until = We keep it until you take yourself off the list, which you do with the same link that you confirm with. If you do not confirm within { $days } days, it is deleted.
events-series-eyebrow = Standing forum
events-series-coming = Coming meetings
events-series-past = Past meetings
events-series-none = The next meeting has not been set yet
events-series-none-text = Sign up below and you will hear when it is.
events-series-calendar = Subscribe in your calendar
events-series-not-ours = This forum belongs to another organisation. Only those who work there can change its texts.
events-following-title = You are on the list
events-following-text = We will write to you when the next meeting of { $series } is set.
events-following-leave = Take me off the list
events-following-confirm-title = Shall we invite you?
events-following-confirm-text = We keep your address to be able to invite you to { $series }. You can leave at any time.
events-following-series = To the forum’s page
events-left-title = You are off the list
events-left-text = You will get no more invitations to { $series } from here.

### speakers
speakers-title = Speakers
speakers-add = Add a speaker
speakers-add-lead = A name is enough to begin with. You or the speaker can fill in the rest later.
speakers-add-button = Add
speakers-cancel = Cancel
speakers-save = Save
speakers-details = Details
speakers-empty = No speakers yet
speakers-empty-text = Add those who will speak, even if you do not have their address yet.
speakers-field-name = Name
speakers-field-organisation = Organisation
speakers-field-email = Email address
speakers-field-email-hint = Not needed until you want to send the personal link.
speakers-field-email-edit-hint = If you change the address, the old link stops working.
speakers-field-title = Title
speakers-field-title-in = Title ({ $language })
speakers-field-title-hint = For example chief executive or project manager.
speakers-field-biography = Biography
speakers-field-biography-in = Biography ({ $language })
speakers-field-biography-hint = A few lines about the person’s work. An empty line starts a new paragraph.
speakers-field-language = Language of emails
speakers-field-photo = Photo
speakers-field-photo-hint = JPEG, PNG or WebP, at most 10 MB. The picture is cropped to a square.
speakers-photo-upload = Upload the photo
speakers-photo-replace = Replace the photo
speakers-photo-remove = Remove the photo
speakers-field-save = Save
speakers-field-saved = Saved
speakers-problem-known-address = Another speaker of this event already has that address. If they are the same person, you can merge them.
speakers-problem-no-photo = Choose a picture first.
speakers-problem-no-address = The speaker has no email address yet. Add one first.
speakers-problem-over = The event is over, so there is nothing left to answer.
speakers-answer-none = Not answered
speakers-answer-accepted = Accepted
speakers-answer-declined = Declined
speakers-column-answer = Answer
speakers-column-link = The link
speakers-column-texts = Texts and photo
speakers-column-actions = Actions
speakers-biography-none = No biography yet
speakers-biography-all = Biography in every language
speakers-biography-missing = Biography missing in: { $languages }
speakers-photo-there = Has a photo
speakers-photo-none = No photo
speakers-link = Personal link
speakers-link-never = Not sent
speakers-link-draft = Written, waiting for you to send it
speakers-link-queued = Queued
speakers-link-sent = Sent { $date }
speakers-link-refused = Did not arrive ({ $date })
speakers-link-without-address = No address
speakers-link-no-address = There is no email address yet. Add one, and you can send the personal link.
speakers-link-send = Send the link
speakers-link-send-again = Send the link again
speakers-link-revoke = Revoke the link
speakers-revoke-title = Revoke the link of { $name }?
speakers-revoke-text = The links that were sent so far stop working at once. You can send a new one whenever you like.
speakers-remove = Remove
speakers-remove-title = Remove { $name }?
speakers-remove-text = Texts, photo and answer disappear, and the personal link stops working.
speakers-remove-sessions = The speaker is also removed from these sessions:
speakers-times = Times
speakers-merge = Merge
speakers-merge-title = Who is the same person as { $name }?
speakers-merge-lead = Choose the other entry. In the next step you see the two side by side.
speakers-merge-two = Merge { $one } and { $other }
speakers-merge-text = Choose what to keep where the two differ. Their sessions are brought together, also in what is already published.
speakers-merge-agreed = This is kept
speakers-merge-first-photo = The first photo
speakers-merge-second-photo = The second photo
speakers-merge-button = Merge into one
speakers-done-added = The speaker has been added.
speakers-done-saved = The changes have been saved.
speakers-done-photo = The photo has been changed.
speakers-done-revoked = The link has been revoked.
speakers-done-removed = The speaker has been removed.
speakers-done-merged = The two are now one.
speakers-done-mailed = The email with the link is on its way.
speakers-done-drafted = The emails are written. Read them through and send them when you are happy with them.
speakers-done-sent = The emails are on their way.
speakers-done-dropped = The emails have been discarded. Nothing was sent.
speakers-drafts-text = Read through before you send. Every email is written in the recipient’s language.
speakers-drafts-drop = Discard without sending
speakers-session-no-time = The time is not set yet
speakers-session-preliminary = Preliminary
speakers-sessions-preliminary = What is preliminary is not published yet and may change.
speakers-sessions-zone = All times are in { $zone }.
speakers-sessions-public = In the programme
speakers-your-sessions = Your sessions
speakers-no-sessions = You are not in the programme yet. As soon as the organiser has placed you, it shows here.
speakers-calendar = Add to calendar
speakers-page-title = Your page as a speaker
speakers-page-greeting = Hello { $name }!
speakers-page-lead = This is your own page as a speaker. You need no account: the link is enough.
speakers-page-about-you = About you
speakers-page-each-alone = Each field is saved by itself. Nothing has to be filled in, and you can change it whenever you like.
speakers-page-biography-hint = A few lines about your work. An empty line starts a new paragraph.
speakers-answer-question = Will you speak?
speakers-answer-ask = { $host } asks whether you will take part in { $event }.
speakers-answer-yes = Yes, I will
speakers-answer-no = No, I am sorry
speakers-answer-thanks = Thank you for your answer. The organiser sees it at once.
speakers-answer-is-yes = You have accepted
speakers-answer-is-yes-text = Please write a few lines about yourself and add a photo below.
speakers-answer-cannot = I cannot after all
speakers-answer-is-no = You have declined
speakers-answer-is-no-text = If you change your mind, you can accept here.
speakers-answer-can = I can after all
speakers-event-page = To the event’s page
speakers-preview-link = See your page as the audience will
speakers-preview-note = Preview: this is how the audience sees your page.
speakers-preview-back = Back to your own page
speakers-who-sees = Who sees what?
speakers-who-sees-all = Everybody: name, title, organisation, biography and photo, once the programme is published.
speakers-who-sees-organisers = Only the organisers: your email address and your answer.
speakers-who-sees-link = Whoever has your link can change what you see here. Share it only with somebody who helps you.
speakers-who-sees-after = After the event the programme stays up, with what you have written. To have something removed, change it here or contact the organiser.
speakers-contact = Questions? Write to { $host }:
speakers-link-gone = The link does not work any more
speakers-link-gone-text = It may have been replaced, or got lost on the way. Write your email address and we will email you a new one.
speakers-lost-title = Get a new link
speakers-lost-text = Write the address that the organiser has, and we will email you the link to your page as a speaker.
speakers-lost-button = Email me a new link
speakers-lost-sent = If the address belongs to a speaker at a coming event, a link is on its way. Look in your inbox.
speakers-page-title-public = Speakers – { $event }
speakers-none-public = No speakers have been announced yet
speakers-all = All speakers
speakers-about = About { $name }
speakers-mail-subject = Will you speak at { $event }?
speakers-mail-subject-again = Your page as a speaker: { $event }
speakers-mail-asks = { $host } would like to have you as a speaker at { $event }.
speakers-mail-again = Here is the link to your own page as a speaker at { $event }.
speakers-mail-when = When
speakers-mail-where = Where
speakers-mail-sessions = Your place in the programme
speakers-mail-page = On your own page you say yes or no. There you can also write a few lines about yourself and add a photo. You need no account.
speakers-mail-page-again = There you can change your answer and your details, and see where you stand in the programme.
speakers-mail-button = Answer on your page
speakers-mail-button-again = Open your page
speakers-mail-personal = The link is personal. Share it only with somebody who helps you.
speakers-mail-reason = You get this email because { $host } has added you as a speaker at { $event }.
speakers-mail-news-page = If it no longer suits you, you can change your answer on your page. If you have put your sessions into your calendar, you can fetch them anew there.
speakers-mail-news-calendar = If you have put your sessions into your calendar, you can remove them.
speakers-mail-all = { $count ->
    [one] Write the email to the one who has not got the link
   *[other] Write emails to { $count } who have not got the link
}
speakers-drafts = { $count ->
    [one] One email is written but not sent
   *[other] { $count } emails are written but not sent
}
speakers-drafts-send = { $count ->
    [one] Send the email
   *[other] Send { $count } emails
}

### programme
programme-tab-event = About
programme-title = Programme
programme-page-title = Programme – { $event }
programme-times-in = Times are in { $zone }.
programme-days = Days
programme-time = Time
programme-by-room = The programme by room, { $day }
programme-room-not-given = No room given
programme-none = The programme is not ready yet
programme-none-text = It will be published here as soon as it is.
programme-filter = Filter the programme
programme-filter-all = All
programme-filter-now = Now and next
programme-filter-show = Show
programme-filter-nothing = Nothing in the programme matches
programme-filter-nothing-text = Choose something else, or see the whole programme.
programme-filter-reset = Show the whole programme
programme-shown = { $count ->
    [one] One session
   *[other] { $count } sessions
}
programme-shown-of = { $count } of { $all } sessions
programme-view = Show as
programme-view-list = List
programme-view-grid = Room by room
programme-now = Right now
programme-now-mark = On now
programme-now-nothing = Nothing is on right now.
programme-next = Next
programme-next-day = Next, { $day }
programme-over = The programme is over.
programme-mine = My programme
programme-mine-calendar = My programme – { $event }
programme-mine-empty = Nothing here yet
programme-mine-empty-text = Choose sessions with the star in the programme, and they gather here.
programme-mine-clashes = { $count ->
    [one] Two sessions clash
   *[other] { $count } clashes in your programme
}
programme-mine-keep = Keep your programme
programme-mine-link = This page’s address is your personal link. Save it to find your way back. Whoever has the link can see and change the programme.
programme-mine-feed = Subscribe in your calendar
programme-mine-more = Add more sessions
programme-done-notices-sent = The emails to speakers are on their way.
programme-done-notices-dropped = The emails to speakers have been discarded.
programme-done-taken-up = The draft is now as that version was. Anything added since is still there, but without time and room. Visitors see none of it until you publish the programme.
programme-notices-waiting = { $count ->
    [one] An email to a speaker is waiting
   *[other] { $count } emails to speakers are waiting
}
programme-notices-text = The email says what is new for the recipient. Nothing is sent until you say so.
programme-notices-read = Read through first
programme-notices-send = { $count ->
    [one] Send the email
   *[other] Send all { $count }
}
programme-notices-drop = Discard without sending
programme-told = Who will be told
programme-told-text = Each gets an email in their language. It waits as a draft until you send it. Participants get no email. The email also updates the times in the recipient’s calendar.
programme-told-nobody = No speaker is affected, so no email is written.
programme-told-unreached = { $count ->
    [one] The changes affect { $names }, who has no email address and is therefore not told.
   *[other] The changes affect { $count } speakers who have no email address and are therefore not told: { $names }
}
programme-told-speakers = { $count ->
    [one] One speaker
   *[other] { $count } speakers
}
programme-release-look = See the programme as it was
programme-release-back = Back to the version
programme-release-then = This is how visitors saw the programme.
programme-take-up = Bring back this version
programme-take-up-title = Bring back version { $number }?
programme-take-up-changes = What changes in the draft
programme-take-up-text = The draft becomes what the programme was then: times, rooms, titles and speakers. Visitors see it only once you publish the programme.
programme-take-up-unplaced = These were not in it then. They stay in the draft, but without time and room: { $sessions }
programme-take-up-rooms = These rooms are gone and left out: { $rooms }
programme-take-up-tracks = These tracks are gone: { $tracks }
programme-take-up-speakers = { $count ->
    [one] One speaker is gone and left out.
   *[other] { $count } speakers are gone and left out.
}
programme-changes = Changes to the programme
programme-changes-page-title = Changes to the programme – { $event }
programme-changes-feed = Follow the changes (Atom)
programme-changes-first = The programme was published.
programme-mail-subject = Your times in the programme: { $event }
programme-mail-text = There is news in the programme of { $event }. This concerns you:
programme-mail-now = Your times now
programme-mail-page = You see all your times on your page. If something does not suit you, reply to this email.
programme-files = Take the programme with you
programme-file-ics = Calendar file (iCalendar)
programme-file-json = Schedule for apps (JSON)
programme-file-xml = Schedule for apps (XML)
programme-release = Version { $number } of the programme, published { $date }.
programme-facts = In short
programme-when = When and where
programme-language = Language
programme-kind = Format
programme-track = Track
programme-speakers = Speakers
programme-all-speakers = All speakers
programme-whole = The whole programme
programme-around = Before and after in the programme
programme-before = Before
programme-after = After
programme-interpreted = interpreted into { $languages }
programme-list-and = { $list } and { $last }
programme-part-speaker = speaker
programme-part-moderator = moderator
programme-part-panellist = panellist
programme-kind-talk = Talk
programme-kind-keynote = Keynote
programme-kind-panel = Panel
programme-kind-workshop = Workshop
programme-kind-discussion = Discussion
programme-kind-opening = Opening
programme-kind-closing = Closing
programme-kind-registration = Registration
programme-kind-break = Break
programme-kind-meal = Meal
programme-kind-visit = Study visit
programme-kind-social = Social programme
programme-kind-blocker = Blocked time (not shown)
programme-language-nb = Norwegian
programme-desk-title = Programme
programme-not-released = The programme is not published yet. Visitors see it once you publish the programme.
programme-released = { $count ->
    [0] Version { $number } was published { $date }. Nothing has changed since that visitors would see.
    [one] Version { $number } was published { $date }. One change since then is not published.
   *[other] Version { $number } was published { $date }. { $count } changes since then are not published.
}
programme-add-session = Add a session
programme-paste-counted = Sessions read: { $n }
programme-paste = Paste a programme
programme-release-page = Publish the programme
programme-preview = Preview
programme-preview-lead = This is how visitors will see the draft once you publish it. What has no time is not shown.
programme-back = Back to the programme
programme-empty = There is nothing here yet
programme-empty-text = Write the rooms on one line. Then paste the programme from an email, or add one session at a time.
programme-nothing-yet = Nothing has a time yet
programme-nothing-yet-text = Add sessions and give them a time; then you can publish the programme.
programme-done-saved = Saved.
programme-done-added = Added.
programme-done-removed = Removed.
programme-done-placed = The session has its place.
programme-done-taken-out = The session has been taken out of the programme, but it is still there.
programme-done-shifted = The whole programme has been moved. Publish it again, and visitors see the new times.
programme-done-released = The programme is published. Visitors see it now.
programme-done-released-draft = The programme is ready. Visitors see it as soon as the event is published.
programme-left-behind = The programme and the event have different times
programme-left-behind-text = Has the event been given a new date? Then the whole programme can go along and begin on { $day }. The times of day stay the same.
programme-left-behind-hours = Has the event got another time? Then the whole programme can move along and begin { $when }.
programme-shift = Move the whole programme
programme-conflicts = { $count ->
    [one] One thing to check in the programme
   *[other] { $count } things to check in the programme
}
programme-conflict = Check
programme-conflict-room = { $room } is double-booked { $time }, also by
programme-conflict-speaker = { $speaker } takes part at the same time, { $time }, in
programme-conflict-outside = { $time } lies outside the event’s hours, { $hours }.
programme-conflict-itself = is held twice at the same time, { $time }.
programme-conflict-speaker-away = { $speaker } is not available { $time }.
programme-conflict-room-away = We do not have { $room } { $time }.
programme-conflict-change = { $speaker } has { $between } of the { $needed } minutes needed to change rooms for
programme-conflict-travel = { $speaker } has { $between } of the { $needed } minutes needed to get to
programme-conflict-small = { $room } has { $chairs } seats, but { $people } are expected.
programme-conflict-interpreters = The same interpreters are needed at once, { $time }, in
programme-conflict-language = Nothing is held in, or interpreted into, { $language } { $time }.
programme-conflict-no-break = { $minutes } minutes without a break, { $time }. The limit is { $most } minutes.
programme-conflict-not-accepted = { $speaker } has not accepted.
programme-column-time = Time
programme-column-session = Session
programme-column-room = Room
programme-column-speakers = Speakers
programme-column-language = Language
programme-column-actions = Actions
programme-column-minutes = Minutes
programme-column-kind = Format
programme-column-release = Version
programme-column-date = Published
programme-column-note = Note
programme-move = Move
programme-place = Give it a time and room
programme-take-out = Take out
programme-unplaced = { $count ->
    [one] One session without a time
   *[other] { $count } sessions without a time
}
programme-rooms = Rooms
programme-rooms-line = Add rooms
programme-rooms-hint = Write several on one line, with commas between: Auditorium, Room 2
programme-rooms-add = Add rooms
programme-tracks = Tracks
programme-tracks-line = Add tracks
programme-tracks-hint = Only needed when the programme divides: Leadership, Technology
programme-tracks-add = Add tracks
programme-seats = { $count ->
    [one] one seat
   *[other] { $count } seats
}
programme-room-name = Name of the room
programme-track-name = Name of the track
programme-track-colour = Colour
programme-track-colour-hint = Stands beside the track’s name in the programme.
programme-colour-by-place = By its place among the tracks
programme-colour-teal = Teal
programme-colour-orange = Orange
programme-colour-green = Green
programme-colour-red = Red
programme-colour-blue = Blue
programme-colour-brown = Brown
programme-colour-purple = Purple
programme-colour-grey = Grey
programme-room-capacity = Seats
programme-room-capacity-hint = How many people the room holds.
programme-remove-room = Remove the room { $name }?
programme-remove-room-text = { $count ->
    [0] Nothing in the programme is held there.
    [one] One session is held there. It keeps its time, but will have no room.
   *[other] { $count } sessions are held there. They keep their times, but will have no room.
}
programme-remove-track = Remove the track { $name }?
programme-remove-track-text = { $count ->
    [0] No sessions belong to it.
    [one] One session belongs to it. It stays, without a track.
   *[other] { $count } sessions belong to it. They stay, without a track.
}
programme-save = Save
programme-cancel = Cancel
programme-remove = Remove
programme-remove-session = Remove “{ $title }”?
programme-remove-session-text = The session is removed with its time, room and text. The speakers stay. Visitors see it until you publish the programme again.
programme-title-field = Title
programme-title-missing = Write a title in at least one language.
programme-kind-field = Format
programme-minutes-field = Length in minutes
programme-track-field = Track
programme-no-track = No track
programme-language-field = Held in
programme-no-language = No particular language
programme-interpreted-field = Interpreted into
programme-abstract-field = Description
programme-abstract-hint = A few sentences about what the audience will take with them.
programme-places = Time and room
programme-no-time = The session has no time yet.
programme-also-held = It is held once more
programme-where = Time and room
programme-where-hint = This can wait. Without a time the session stays in the list of those that need one.
programme-speakers-field = Speakers
programme-speaker-field = Speaker { $number }
programme-part-field = Part { $number }
programme-nobody = Nobody
programme-speakers-hint = Choose one of the event’s speakers or write a new name. The address can come later.
programme-more-speakers = More speakers
programme-more-fields = More about the session: kind, language, interpretation, description
programme-new-name = Name of new speaker { $number }
programme-new-email = Email of new speaker { $number }
programme-new-part = Part of new speaker { $number }
programme-day-field = Day
programme-start-field = Begins at
programme-room-field = Room
programme-no-room = No room
programme-move-page = Move
programme-place-page = Give it a time and room
programme-stands-now = Now { $place }.
programme-place-button = Save time and room
programme-room-gone = The room is no longer there. Somebody else has removed it. Choose another one.
programme-track-gone = The track is no longer there. Somebody else has removed it. Choose another one.
programme-speaker-gone = One of the speakers is no longer in the event. Somebody else has removed them.
programme-slot-gone = The session no longer stands there. Somebody else has moved it or taken it out.
programme-changed-since = { $who } changed the session while you were working: { $what } Nothing is saved yet. Save again if what you wrote is to hold.
programme-moved-on = { $what }. Look at the programme as it is now, and try again.
programme-thing-changed-since = { $who } changed this while you were working. It now says: { $what }. Nothing has been saved yet. Save again if what you have written is to stand.
programme-import-changed-since = The programme has changed since you saw this. Look through what the file changes now, and then import.
programme-cannot-undo = Changes to rules and times cannot be undone here. Change them back where they are.
programme-undo-too-late = It can no longer be undone: it has been changed since, or is in use now.
programme-undo-stale = It cannot be undone, for since then: { $what }
programme-edit = { $who } changed “{ $title }”: { $what }
programme-edit-details = { $who } changed details of “{ $title }”
programme-edit-much = { $who } changed times, rooms, tracks, rules or several sessions
programme-edit-moved-on = changed since, cannot be undone
programme-edit-pasted = { $who } pasted a programme
programme-edit-pasted-undone = { $who } undid the pasted programme
programme-edit-imported = { $who } imported a file
programme-edit-imported-undone = { $who } undid the import of a file
programme-edit-taken-up = { $who } brought back an earlier version
programme-edit-taken-up-undone = { $who } undid bringing back an earlier version
programme-edit-shifted = { $who } moved the whole programme with the event
programme-edit-shifted-undone = { $who } undid the move of the whole programme
programme-edit-rooms = { $who } changed the rooms
programme-edit-rooms-undone = { $who } undid the change of the rooms
programme-edit-tracks = { $who } changed the tracks
programme-edit-tracks-undone = { $who } undid the change of the tracks
programme-edit-rules = { $who } changed what counts as a conflict
programme-edit-windows = { $who } changed when somebody can take part
programme-edit-added = { $count ->
    [one] one new
   *[other] { $count } new
}
programme-edit-changed = { $count ->
    [one] one changed
   *[other] { $count } changed
}
programme-edit-removed = { $count ->
    [one] one removed
   *[other] { $count } removed
}
programme-edit-nobody = The operator
programme-history = Latest changes
programme-history-more = Show earlier changes
programme-undo = Undo
programme-redo = Redo
programme-done-undone = The change is undone.
programme-board = Planning board
programme-board-list = The programme as a list
programme-board-no-script = The board needs JavaScript. The list does the same without.
programme-board-failed = The board could not be loaded. Reload the page or use the list.
programme-board-keys = Drag a session, or click it to move it by a form. By keyboard: Enter picks up and drops, arrows move, Shift and arrow change the length, Delete takes it out, Escape gives it back.
programme-board-days = Days
programme-board-tray = Without a time
programme-board-tray-empty = Every session has a time.
programme-board-sessions = The programme of this day
programme-board-conflicts = To check ({ $count })
programme-board-no-conflicts = Nothing to check
programme-conflicts-rest = { $count ->
    [one] One more thing
   *[other] { $count } more things
}
programme-not-accepted-many = { $count ->
    [one] { $names } has not accepted
   *[other] { $count } speakers have not accepted: { $names }
}
programme-board-more-conflicts = and { $count } more
programme-board-stops = Stops
programme-board-warns = Warns
programme-board-warning = Warning: { $what }
programme-board-undone = Undone: { $what }
programme-board-picked = “{ $title }” is picked up. { $place }.
programme-board-moved = Moved to { $place }.
programme-board-put-back = It stands where it stood.
programme-board-taken-out = “{ $title }” is taken out of the programme.
programme-board-stale = Not saved: somebody else was faster. { $what }. The board now shows how things stand.
programme-board-not-saved = It could not be saved. The board shows how things stand. Please try again.
programme-board-place = Move here
programme-board-once-more = Hold it at this time too
programme-board-open = Open the session
programme-board-wrong-time = Write a time, for example 09:30, and how many minutes it lasts.
programme-board-with-other = { $what } “{ $title }”
programme-settings-link = Rules
programme-settings = Rules for the programme
programme-settings-lead = Decide what counts as a conflict in this event, and how serious it is.
programme-settings-rules = Conflicts
programme-settings-rule = When this happens
programme-settings-level = How serious it is
programme-settings-change = Minutes to change rooms in one building
programme-settings-travel = Minutes between two buildings in one country
programme-settings-border = Minutes between two buildings with a border between them
programme-settings-longest = Longest time without a break, in minutes
programme-settings-longest-hint = Write 0 for no limit.
programme-settings-grid = Step of the planning board
programme-settings-step = { $n } minutes
programme-level-stops = Stops publishing
programme-level-warns = Warns
programme-level-ignored = Does not count
programme-rule-room = A room is double-booked
programme-rule-speaker = Somebody speaks in two places at once
programme-rule-itself = The same session is held twice at once
programme-rule-outside-hours = A session lies outside the event’s hours
programme-rule-speaker-away = A speaker cannot come then
programme-rule-room-away = We do not have the room then
programme-rule-change = A speaker has no time to change rooms
programme-rule-travel = A speaker has no time to travel between two buildings
programme-rule-room-too-small = The room is too small for everybody expected
programme-rule-interpreters = The same interpreters are needed in two places at once
programme-rule-language-gap = Nothing is held in, or interpreted into, one of the event’s languages
programme-rule-no-break = Too much time passes without a break
programme-rule-not-accepted = A speaker has not accepted
programme-window-from = From, line { $n }
programme-window-to = Until, line { $n }
programme-window-ends-first = The end must be after the start.
programme-times-save = Save the times
programme-room-times = When the room is ours
programme-room-times-text = Leave the fields empty if you have the room all the time. Otherwise you are warned when something is placed outside these times.
programme-speaker-times = When I can take part
programme-speaker-times-hint = Leave it empty if any time suits you. The organisers see the times as they plan the programme.
programme-speaker-can = When they can take part
programme-speaker-times-text = Speakers can also say this themselves on their personal page. Empty means at any time.
programme-release-stopped = The programme cannot be published until the conflicts are solved. You can also decide that they only warn.
programme-warn-stopping = { $count ->
    [one] One conflict stops publishing
   *[other] { $count } conflicts stop publishing
}
programme-release-name = Name of the version
programme-release-name-hint = For example “After the steering group”.
programme-room-venue = Building
programme-room-venue-hint = If the event is held in several places. Travelling between them is then counted.
programme-room-country = Country
programme-room-country-none = Same as the event
programme-also-rooms = Also takes
programme-also-rooms-hint = If the session uses several rooms at once.
programme-too-many-names = There can be at most { $max } of them.
programme-too-many-sessions = The programme can have at most { $max } sessions.
programme-paste-lead = Paste the lines of an email or a document. You see how they are read before anything is saved.
programme-paste-lines = The programme’s lines
programme-paste-hint = One session per line, for example: 09:30 Opening – Kari Nordmann, Halden Municipality. A line of its own with a date or “Day 2” changes the day.
programme-paste-language = The lines are written in
programme-paste-rather = The lines look like { $rather }, but { $chosen } is chosen. Choose the language above and show them again if that is wrong.
programme-paste-show = Show how they are read
programme-paste-again = Read them again
programme-paste-empty = Paste at least one line.
programme-paste-none-chosen = Choose at least one line to save.
programme-paste-nothing = We found no sessions
programme-paste-found = { $count ->
    [one] One session
   *[other] { $count } sessions
}
programme-paste-misread = { $count ->
    [one] We did not understand one line
   *[other] We did not understand { $count } lines
}
programme-paste-take = Save
programme-paste-line = Line { $number }
programme-paste-table = The lines as sessions
programme-paste-no-time = no time, { $minutes } minutes
programme-paste-new-speaker = { $name } (new)
programme-paste-save = Save the chosen lines
programme-line-no-title = There is no title here.
programme-line-other-day = The day is not one of the event’s. The lines beneath it get no time.
programme-line-too-many = We read at most { $max } lines. The rest is left out.
programme-release-lead = This is what will change for visitors. They see it only once you publish the programme.
programme-changed = This is new for visitors
programme-changed-in = Changed in this version
programme-no-changes = Nothing has changed since the latest version that visitors would see.
programme-small-changes = Only details of rooms and tracks have changed.
programme-nothing-to-release = There is nothing to publish yet. Give at least one session a time.
programme-note-field = Note about the version
programme-note-hint = For example: The opening begins half an hour later.
programme-calendars-follow = Those who subscribe to the programme in their calendar get the changes by themselves. Participants get no email.
programme-release-button = Publish version { $number }
programme-warnings = Consider this first
programme-warn-conflicts = { $count ->
    [one] One thing is left to check
   *[other] { $count } things are left to check
}
programme-warn-unplaced = { $count ->
    [one] One session has no time and is not shown to visitors
   *[other] { $count } sessions have no time and are not shown to visitors
}
programme-warn-untranslated = { $count ->
    [one] One text is not translated
   *[other] { $count } texts are not translated
}
programme-releases = All versions
programme-release-number = Version { $number }
programme-published-on = Published { $date }.
programme-see-public = See the programme as visitors do
programme-publish-event = Publish the event
programme-change-added = new in the programme: { $places }
programme-change-removed = removed from the programme
programme-change-moved = moved from { $from } to { $to }
programme-change-room-found = held in { $to }
programme-change-room-lost = has no room yet; was in { $from }
programme-change-room-other = held in { $to } instead of { $from }
programme-change-also = given the time { $places }
programme-change-no-longer = no longer held { $places }
programme-change-retitled = new title; it was called “{ $from }”
programme-change-described = new description
programme-change-joined = now takes part: { $names }
programme-change-left = no longer takes part: { $names }
programme-change-replaced = now takes part: { $joined }; no longer takes part: { $left }
programme-change-parts = other parts or another order among the speakers
programme-change-language = now held in { $language }
programme-change-interpreted = now held in { $language }, interpreted into { $into }
programme-change-no-language = no longer has a particular language
programme-change-kind = changed from { $from } to { $to }
programme-change-track = now in the track { $track }
programme-change-no-track = no longer belongs to a track
programme-change-room = The room { $from } is now called { $to }

programme-board-redone = Done again: { $what }
programme-board-loading = The board is being fetched …
programme-moved-note = The event has been moved. The times in the programme will be updated soon.
# --- files of sessions
programme-materials = Materials
programme-materials-lead = { $all ->
    [0] Sessions with speakers are shown here.
   *[other] { $count } of { $all } sessions with speakers have materials.
}
programme-materials-none = Nobody speaks yet
programme-materials-none-text = Add speakers to the programme. Then this page shows which slides are missing.
programme-materials-missing = Missing
programme-materials-add = Add a file
programme-materials-yours = Your slides and files
programme-materials-participants = There are more materials for participants. Use the link in your confirmation.
programme-material-session = Session
programme-material-file = File
programme-material-hint = PDF, PowerPoint, Word, Excel or OpenDocument, at most { $max } MB.
programme-material-audience = Who may see the file?
programme-material-upload = Upload
programme-material-shown-now = Everybody, at once
programme-material-shown-after = Everybody, once the event is over
programme-material-shown-participants = Participants only, by their personal link
programme-material-show-now = Show to everybody now
programme-material-show-after = Show to everybody afterwards
programme-material-show-participants = Show to participants only
programme-material-remove = Remove
programme-material-none = Choose a file that is not empty.
programme-material-unknown = This is no file that can be shown to others. Choose a PDF, or a file from PowerPoint, Word, Excel or OpenDocument (.pptx, .docx, .xlsx, .odp, .odt or .ods).
programme-material-macros = The file contains macros. Save it without macros, or as a PDF.
programme-material-too-large = The file is too large. It may be at most { $max } MB.
programme-material-too-many = A session can have at most { $max } files.

### registrations
registrations-not-published = The event has not been published yet.
registrations-event-cancelled = The event has been cancelled.
registrations-event-postponed = The event has been postponed. Registration opens again once the new date is set.
registrations-over = The event is over.
registrations-closed = Registration has closed.
registrations-not-yet = Registration has not opened yet.
registrations-try-again = The event was changed just now. Please read the page again and try once more.
registrations-online = Online
registrations-on-site = On site
registrations-when = When
registrations-where = Where
registrations-when-before = Previously
registrations-when-now = Now
registrations-where-before = Previous place
registrations-where-now = New place
registrations-practical = Practical information
registrations-directions = How to get there
registrations-access = Accessibility at the venue
registrations-join = Join online
registrations-mail-reason = You receive this email because it concerns your registration for { $title }. Your personal data will be deleted { $date }.
registrations-mail-open = Open your page
registrations-mail-page = On your page you can change your details, tell us about diet and access needs, or cancel. The link is yours alone, so please do not pass it on.
registrations-mail-event = Programme and practical information
registrations-mail-calendar = Add the calendar invitation in this email to your calendar, and it will follow any change.
registrations-mail-confirmed-subject = you are registered
registrations-mail-confirmed = Welcome to { $title }. You have a seat, and we look forward to seeing you.
registrations-mail-confirmed-online = Welcome to { $title }. You take part online. The link comes in an email the day before, and you will also find it on your page.
registrations-mail-waiting-subject = you are on the waiting list
registrations-mail-waiting = Thank you for wanting to come to { $title }. All seats are taken at the moment, so we have put you on the waiting list.
registrations-mail-waiting-position = You are number { $position } in the queue. When a seat is freed, it goes to whoever has waited longest. You will get an email, and need not do anything more.
registrations-mail-waiting-online = Would you rather take part online? There is room for everybody; change it on your page.
registrations-mail-queued = { $title } is now held at the venue only and no longer online, and there are not seats for everybody. They have gone to those who registered first, so you are on the waiting list.
registrations-mail-seat-subject = you have got a seat
registrations-mail-seat = Good news: a seat has been freed, and it is yours. You are now registered for { $title }.
registrations-mail-seat-online = Good news: { $title } is now held online, where there is room for everybody. You are no longer on the waiting list: you are registered.
registrations-mail-seat-not-coming = Does it no longer suit you? Cancel on your page, and the seat goes to the next in the queue.
registrations-mail-cancelled-subject = your registration is cancelled
registrations-mail-cancelled = You are no longer registered for { $title }. Thank you for letting us know!
registrations-mail-cancelled-by-organiser = The organiser has cancelled your registration for { $title }. Is that a mistake? Please reply to this email.
registrations-mail-again = Register again
registrations-mail-link-subject = the link to your page
registrations-mail-link = You are registered for { $title }. Here is the link to your page.
registrations-mail-link-waiting = You are number { $position } on the waiting list for { $title }. Here is the link to your page.
registrations-mail-link-cancelled = Your registration for { $title } has been cancelled. Here is the link to your page, should you wish to see it.
registrations-mail-link-not-you = Was it not you who asked for the link? Then you can ignore this email; nobody else has received it.
registrations-mail-moved-time-subject = new time
registrations-mail-moved-place-subject = new place
registrations-mail-moved-both-subject = new time and place
registrations-mail-moved = { $title } has been changed:
registrations-mail-seat-holds = Your seat goes with it, and the calendar entry in this email puts your calendar right.
registrations-mail-queue-holds = You keep your place in the queue.
registrations-mail-moved-not-coming = If it no longer suits you, you can cancel on your page.
registrations-mail-event-cancelled-subject = cancelled
registrations-mail-event-cancelled = { $title } ({ $at }) has unfortunately been cancelled.
registrations-mail-event-cancelled-nothing = There is no need to cancel your registration.
registrations-mail-event-postponed-subject = postponed
registrations-mail-event-postponed = { $title } ({ $at }) is postponed. The new date has not been set yet.
registrations-mail-event-postponed-seat = Your registration stands, and you will get an email as soon as the new date is set.
registrations-mail-out-of-calendar = This email takes the entry out of your calendar.
registrations-mail-event-reinstated-subject = new date
registrations-mail-event-reinstated = Good news: { $title } will take place.
registrations-mail-reminder-subject = coming up soon
registrations-mail-reminder = { $title } is coming up soon. Here is what you need to know.
registrations-mail-not-coming = I cannot come after all
registrations-mail-moved-link-subject = new link
registrations-mail-moved-link = The link to the online meeting is new. You will find it on your page.
registrations-mail-moved-choice-subject = you can choose how to take part
registrations-mail-moved-choice-on-site = You can now also take part online. You keep your seat at the venue; if you would rather take part online, change it on your page.
registrations-mail-moved-choice-online = You can now also come to the venue. You take part online unless you change it on your page.
registrations-is-cancelled = This registration has been cancelled. You are welcome to register again.
registrations-address-taken = Another registration already has this address.
registrations-facts = The event in brief
registrations-to-event = To the event
registrations-register = Register
registrations-join-waiting-list = Join the waiting list
registrations-submit = Register
registrations-submit-waiting = Put me on the waiting list
registrations-back = Back
registrations-full = All seats are taken. Join the waiting list, and you get a seat, and an email about it, when it is your turn.
registrations-full-mixed = All seats on site are taken. You can join the waiting list for one, or take part online, where there is room for everybody.
registrations-opens = Registration opens on { $when }.
registrations-name = Name
registrations-email = Email address
registrations-email-hint = This is where we send the confirmation and your personal link.
registrations-organisation = Organisation
registrations-attendance = How will you take part?
registrations-attendance-hint = If you change to online, your seat on site goes to whoever is waiting. If you change back when it is full, you join the waiting list.
registrations-lost-link = Registered, but missing the link to your page? Get it again
registrations-privacy-why = We need them to hold the event, to give you a seat and to tell you of changes. That is a task in the public interest (article 6(1)(e)).
registrations-privacy-until = The data are deleted { $date }. What you write about diet and access needs is deleted sooner, { $needs }.
registrations-deleted-on = on { $date }
registrations-deleted-days = { $days } days after the event
registrations-deleted-months = { $months ->
    [0] after the event
    [one] one month after the event
   *[other] { $months } months after the event
 }
registrations-privacy-rights = You see and change your data on your personal page, and you can cancel whenever you like.
registrations-somebody = First name Last name
registrations-told-title = Thank you for registering!
registrations-told-waiting-title = You are on the waiting list
registrations-told-confirmed = You have a seat. Welcome!
registrations-told-online = You take part online. Welcome!
registrations-told-waiting = You do not have a seat yet, as all are taken at the moment. When one is freed, it goes to whoever has waited longest. If that is you, you get the seat and an email.
registrations-told-any = We have received it.
registrations-told-mail = We have sent you an email that says how things stand, with your personal link. The invitation for your calendar comes in the email that confirms that you are in. If no email arrives within minutes, look among the spam and check that you typed the address right.
registrations-told-again = Had you registered before? Then what your first email said still holds, and we have sent the link to your page again.
registrations-my-eyebrow = Your registration
registrations-my-confirmed = { $name }, you have a seat.
registrations-my-online = { $name }, you take part online.
registrations-my-waiting = { $name }, you are number { $position } on the waiting list.
registrations-my-waiting-text = When a seat is freed, it goes to whoever has waited longest, and you will get an email.
registrations-my-cancelled = { $name }, your registration is cancelled.
registrations-my-over = { $name }, the event is over. Thank you for taking part!
registrations-my-over-no-seat = { $name }, the event is over.
registrations-my-again = Register again
registrations-my-link-later = The link to the meeting will stand here, and come in an email the day before.
registrations-my-postponed = The event has been postponed. Your registration stands, and you will get an email once the new date is set.
registrations-my-details = Your details
registrations-my-address = We write to { $email }. Is the address wrong? Please get in touch with the organiser.
registrations-language = Language of the emails
registrations-language-hint = We write to you in this language.
registrations-save = Save
registrations-to-calendar = Add to calendar
registrations-no-entry = There is no calendar entry for a seat that is not confirmed.
registrations-needs = Diet and access needs
registrations-needs-text = Tell us only what we need to know for you to be well and able to take part. Only the organisers see it, and it is deleted { $date }.
registrations-diet = Diet
registrations-diet-hint = For example vegetarian, or allergic to nuts.
registrations-access-needs = Access needs
registrations-access-needs-hint = For example a hearing loop, sign language interpreting or room for a wheelchair.
registrations-my-not-coming = Can you not come?
registrations-my-not-coming-text = Let us know as soon as you do. If you have a seat at the venue, somebody else can have it.
registrations-cancel = Cancel registration
registrations-cancel-title = Cancel your registration?
registrations-cancel-text = If you have a seat at the venue, it becomes free for somebody else. Should you change your mind, you can register again, but it may be full by then.
registrations-cancel-text-waiting = You leave the waiting list. Should you change your mind, you will be last in the queue.
registrations-cancel-confirm = Yes, cancel
registrations-cancel-keep = No, I am coming
registrations-cancel-keep-waiting = No, stay on the list
registrations-done-saved = Saved.
registrations-done-needs = Thank you, we have saved that.
registrations-done-cancelled = The registration is cancelled. A confirmation comes by email.
registrations-done-added = Registered. The confirmation is on its way, if there was an address.
registrations-done-waiting = All seats are taken; the person is on the waiting list.
registrations-done-already = The person was registered already. The link has been sent again.
registrations-done-link = The link is on its way.
registrations-done-revoked = The old link no longer works. A new one is on its way.
registrations-title = Registrations
registrations-list = Who is registered
registrations-add = Register somebody
registrations-add-lead = For whoever calls or comes to the door. Without an address, no email is sent.
registrations-add-submit = Register
registrations-sheet = Download as a spreadsheet (CSV)
registrations-all = All
registrations-filter = Show
registrations-search = Search by name, address or organisation
registrations-none = Nobody has registered yet
registrations-none-text = As soon as somebody does, you see it here.
registrations-none-found = Nobody found
registrations-none-found-text = Try a part of the name, or choose All.
registrations-country = Country
registrations-state = State
registrations-takes-part = Takes part
registrations-registered = Registered
registrations-source = How
registrations-source-public = By the form
registrations-source-invitation = By an invitation
registrations-source-organiser = By the organiser
registrations-state-confirmed = Has a seat
registrations-state-waiting = Waiting
registrations-state-offered = Offered a seat
registrations-state-pending = Pending
registrations-state-cancelled = Cancelled
registrations-state-position = { $state }, number { $position }
registrations-figure-confirmed = Have a seat
registrations-figure-seats = of { $count } seats
registrations-figure-waiting = Waiting
registrations-figure-cancelled = Cancelled
registrations-totals = Where they come from
registrations-number = Number
registrations-needs-organisers = As those who come have written themselves. Use it for the event, and for nothing else.
registrations-needs-none = Nobody has written anything yet.
registrations-plan = What is deleted when
registrations-plan-text = Deletion runs by itself. The counts stay: how many, from which country, on site or online.
registrations-plan-needs = Diet and access needs
registrations-plan-data = Names, addresses, organisations and the texts of the emails
registrations-plan-speakers = Speakers’ addresses and links; whoever is in no programme is deleted altogether
registrations-plan-done = deleted on { $date }
registrations-to-list = To the list
registrations-email-organiser-hint = A new address gets a link of its own, and the old link stops working.
registrations-details = Details
registrations-link = Personal link
registrations-link-text = The link is not shown here, so that nobody else can use it. You can email it again, or replace it if it has gone astray.
registrations-link-again = Email the link again
registrations-link-revoke = Replace the link
registrations-cancel-one = Cancel this registration
registrations-cancel-one-title = Cancel the registration of { $name }?
registrations-cancel-one-text = The person gets an email, and the calendar entry is removed. A seat at the venue goes to whoever has waited longest.
registrations-cancel-one-confirm = Yes, cancel
registrations-cancel-one-keep = No, keep it

### invitations
invitations-title = Invitations
invitations-lead = Who is invited, what became of the email, and what they answered.
invitations-add = Invite people
invitations-to-preview = Read the invitation
invitations-empty = Nobody is invited yet
invitations-empty-text = Paste a list of addresses. Nothing is sent until you have read the invitation and send it.
invitations-drafts = { $count ->
    [one] One email waits to be sent.
   *[other] { $count } emails wait to be sent.
}
invitations-drafts-unpublished = { $count ->
    [one] One email is ready. It can be sent once the event is published.
   *[other] { $count } emails are ready. They can be sent once the event is published.
}
invitations-read-and-send = Read and send
invitations-invited = Invited
invitations-answer = Answer
invitations-answer-none = No answer
invitations-answer-accepted = Coming
invitations-answer-declined = Not coming
invitations-answer-not-yet = Cannot say yet
invitations-delivery = The email
invitations-delivery-draft = Draft
invitations-delivery-queued = Queued
invitations-delivery-sent = Sent
invitations-delivery-refused = Refused
invitations-delivery-bounced = Bounced
invitations-delivery-dropped = Discarded
invitations-registered-waiting = On the waiting list
invitations-reminded = { $count ->
    [one] reminded once
   *[other] reminded { $count } times
}
invitations-remind = { $count ->
    [one] Write a reminder to the one who has not answered
   *[other] Write reminders to { $count } who have not answered
}
invitations-last-reminded = The last reminder went out { $when }.
invitations-by-country = Answers by country
invitations-sum = Total
invitations-people = Everybody invited
invitations-search = Search for a name, address or organisation
invitations-all = All
invitations-none-found = No invitation matches your search.
invitations-name = Name
invitations-organisation = Organisation
invitations-country = Country
invitations-language = Language
invitations-note = Note
invitations-email = Email address
invitations-cancel = Cancel
invitations-add-lead = Paste the addresses as you have them. Nothing is sent yet.
invitations-list = Addresses
invitations-list-hint = One person a line, for example Kari Nordmann; kari@halden.example; Halden kommune. Commas, semicolons and tabs work, and columns straight from a spreadsheet. A language or country may follow.
invitations-read = Read the list
invitations-followers = Those who follow the forum
invitations-followers-text = They asked to be invited to the next meeting. Who is invited or registered already is not counted.
invitations-followers-add = { $count ->
    [one] Invite the one who follows the forum (1)
   *[other] Invite those who follow the forum ({ $count })
}
invitations-check = { $count ->
    [one] We found one person
   *[other] We found { $count } people
}
invitations-check-lead = Languages and countries were guessed where the list did not say. Correct what is wrong; the email is written in the language you choose.
invitations-problems = { $count ->
    [one] One line could not be read
   *[other] { $count } lines could not be read
}
invitations-line = Line { $line }:
invitations-no-address = There is no email address here: “{ $text }”.
invitations-bad-address = This is not an email address: “{ $text }”.
invitations-twice = { $email } stands on line { $line } already.
invitations-too-many = The list is too long. Invite at most { $max } people at a time; the rest is kept below.
invitations-list-more = Lines to correct or add
invitations-list-more-hint = What stands here is included only once you read the list again.
invitations-read-more = Read the list again
invitations-save = { $count ->
    [one] Save one invitation as a draft
   *[other] Save { $count } invitations as drafts
}
invitations-standing-invited = Invited already
invitations-standing-registered = Registered already
invitations-standing-unwilling = Wants no invitations
invitations-done-added = { $count ->
    [one] One invitation is saved as a draft.
   *[other] { $count } invitations are saved as drafts.
}
invitations-skipped-invited = { $count ->
    [one] One was invited already.
   *[other] { $count } were invited already.
}
invitations-skipped-registered = { $count ->
    [one] One is registered already.
   *[other] { $count } are registered already.
}
invitations-skipped-unwilling = { $count ->
    [one] One wants no more invitations from you.
   *[other] { $count } want no more invitations from you.
}
invitations-details = Details
invitations-email-hint = If you correct the address, the old link stops working. If the invitation was sent already, a new draft is written.
invitations-change = Save
invitations-answered-at = Answered
invitations-reminders = Reminders
invitations-mail-error = The email server answered
invitations-again = Write a new invitation
invitations-remove = Remove from the list
invitations-invited-already = This person is invited already.
invitations-unwilling = This person wants no more invitations from you.
invitations-sent-already = The invitation has been sent already.
invitations-done-saved = The details are saved.
invitations-done-removed = The person was removed from the list.
invitations-done-again = A new invitation is saved as a draft.
invitations-preview = Read and send
invitations-preview-lead = This is the email as those invited read it, in their languages. Their personal links are not shown here.
invitations-mails = The email
invitations-message = A greeting of your own
invitations-message-label = Greeting
invitations-message-hint = Stands in the invitation and on the page where people answer. Where a language is missing, another is shown.
invitations-message-save = Save the greeting
invitations-done-message = The greeting is saved and the drafts are up to date.
invitations-ready = Ready to be sent
invitations-count-invitations = { $count ->
    [one] one invitation { $language }
   *[other] { $count } invitations { $language }
}
invitations-count-reminders = { $count ->
    [one] one reminder { $language }
   *[other] { $count } reminders { $language }
}
invitations-send = { $count ->
    [one] Send one email
   *[other] Send { $count } emails
}
invitations-discard = Discard the reminders
invitations-done-sent = { $count ->
    [one] One email is on its way.
   *[other] { $count } emails are on their way.
}
invitations-done-reminders = { $count ->
    [one] One reminder is written. Read it and send.
   *[other] { $count } reminders are written. Read and send.
}
invitations-done-discarded = The reminders are discarded.
invitations-nothing-to-send = There is nothing to send at the moment.
invitations-to-publish = To publishing
invitations-not-published = Publish the event first. Then the invitations can be sent, and their links lead to a page that exists.
invitations-event-cancelled = The event is cancelled, so no invitations can be sent.
invitations-event-postponed = The event is postponed. The invitations can be sent once it has a new date.
invitations-event-over = The event is over, so no invitations can be sent.
invitations-to = To
invitations-subject = Subject
invitations-mail-subject = You are invited: { $title }
invitations-mail-text = { $host } invites you to { $title }.
invitations-mail-ask = Would you like to come? Answer with one of the choices below.
invitations-mail-accept = Yes, I am coming
invitations-mail-decline = No, I am afraid I cannot come
invitations-mail-not-yet = I cannot say yet
invitations-mail-programme = Read the programme
invitations-mail-event = Read more about the event
invitations-mail-reason = You get this email because { $host } has invited you. The links are your own, so please do not pass them on.
invitations-mail-news-nothing = You need not answer the invitation.
invitations-mail-reminder-subject = Reminder: invitation to { $title }
invitations-mail-reminder-text = Some time ago { $host } invited you to { $title }. We have not heard whether you can come, and an answer, even a no, helps us to plan.
invitations-mail-reminder-not-yet = You could not say yet when we invited you to { $title }. Do you know more now?
invitations-mail-link-subject = Your link to the invitation: { $title }
invitations-mail-link-text = Here is your link to the invitation to { $title } again.
invitations-mail-link-not-you = Was it not you who asked for the link? Then you can ignore this email; nobody else has received it.
invitations-page-title = Invitation to { $title }
invitations-page-invites = { $host } invites you
invitations-page-facts = When and where
invitations-page-more = Programme and more about the event
invitations-page-ask = Would you like to come?
invitations-page-ask-declined = Can you not come?
invitations-page-ask-not-yet = Can you not say yet?
invitations-page-answered = { $answer } You can change your answer here.
invitations-said-accepted = You have said yes.
invitations-said-declined = You have said no.
invitations-said-not-yet = You have said that you cannot answer yet.
invitations-page-full = { $waiting ->
    [one] All seats are taken, and one person is on the waiting list. You can queue behind; if a seat is freed you get it, and an email.
   *[other] All seats are taken, and { $waiting } are on the waiting list. You can join it; when it is your turn and a seat is freed you get it, and an email.
}
invitations-page-closed = Registration is closed. Get in touch with the organiser if you would still like to come.
invitations-page-over = The event is over. Thank you for your interest!
invitations-page-cancelled = The event is cancelled. You need not answer.
invitations-page-postponed = The event is postponed. You can answer here once it has a new date.
invitations-page-registered = You are registered
invitations-page-registered-text = Your page shows your seat; there you can change your details, and cancel if you cannot come.
invitations-page-to-my = To my page
invitations-accept = Yes, I am coming
invitations-join-waiting-list = Yes, put me on the waiting list
invitations-decline = No, I cannot come
invitations-not-yet = I cannot say yet
invitations-page-details = We register you as { $who }. Change?
invitations-page-details-empty = Your details
invitations-language-of-mails = Language of the emails to you
invitations-attendance = How will you take part?
invitations-on-site = On site
invitations-online = Online
invitations-done-declined = Thank you for answering. A pity you cannot come!
invitations-done-not-yet = Thank you for answering. Come back here when you know more.
invitations-unsubscribe-title = Do you want no more invitations from { $host }?
invitations-unsubscribe-text = Then we send no more invitations or reminders from { $host } to { $email }. If you are registered for something, you will still be told about that.
invitations-unsubscribe = No more invitations
invitations-unsubscribe-keep = No, keep inviting me
invitations-unsubscribed = You will get no more invitations
invitations-unsubscribed-text = We have noted that { $email } is to get no more invitations from { $host }.
invitations-resume = Invite me again
invitations-resumed = You can be invited again
invitations-resumed-text = We have noted that { $host } may invite { $email } again.
invitations-resumed-to-event = To the event
invitations-lost-title = Get your link again
invitations-lost-lead = Enter the address you are registered or invited with, and we will email you your personal link.
invitations-lost-lead-any = Enter the address you are registered or invited with, and we will email you a link for each coming event.
invitations-lost-submit = Email me my link
invitations-lost-sent = If somebody is registered or invited with that address, we have now emailed the link to it. Have a look among the spam, too.

### desk
desk-mails-lead = Everything the event has sent or will send.
desk-mails-none = No emails here
desk-foreseen = Sent by themselves
desk-foreseen-lead = This is how the email will read, with the event as it stands now.
desk-foreseen-to-new = Whoever registers
desk-foreseen-to-waiting = Whoever joins the waiting list
desk-foreseen-to-next = Whoever has waited longest
desk-foreseen-to-coming = Everybody who has a seat
desk-foreseen-at-once = At once
desk-foreseen-when-free = When a seat is freed
desk-foreseen-on = Will be sent on { $at }
desk-mail-all = All
desk-mail-states = Emails by state
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
desk-mail-error = The email server answered
desk-mail-calendar = Calendar
desk-mail-calendar-request = Puts the event into the recipient’s calendar, or updates it there
desk-mail-calendar-cancel = Takes the event out of the recipient’s calendar
desk-drafts-waiting = { $n ->
    [one] One draft waits for you
   *[other] { $n } drafts wait for you
 }
desk-drafts-explained = Nothing is sent until you say so. Do read through first.
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
desk-retry-all = { $n ->
    [one] Try the refused email again
   *[other] Try all { $n } refused emails again
}
desk-retried = The refused emails are in the queue again.
desk-held = { $n ->
    [one] The email server does not take our emails: one email is waiting
   *[other] The email server does not take our emails: { $n } emails are waiting
}
desk-held-text = Nothing is lost, and it is not the recipients’ fault. Tell whoever runs Samling for you; the emails leave by themselves once it is mended. The server says: { $error }
desk-links-masked = Personal links are hidden here: they belong to the recipient.
desk-publish-first = Please publish the event first, so that the recipients can read about it.
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
desk-text-summary = Summary
desk-text-description = Description
desk-text-directions = How to get here
desk-text-access = Accessibility on site
desk-text-practical = Practical information
desk-text-track = Track
desk-text-session-title = The session’s title
desk-text-session-abstract = description
desk-text-speaker-title = title
desk-text-speaker-biography = biography
desk-dashboard = Your events
desk-new-event = New event
desk-no-events = No coming events
desk-no-events-text = Create a new one, or copy an earlier one to a new date.
desk-coming = Coming
desk-past = Past
desk-seats = { $taken } registered on site
desk-seats-of = { $taken } of { $capacity } seats
desk-event-deleted = The draft is deleted.
desk-event-created = The event is created. Here you see what is left to do.
desk-event-copied = The event is copied to the new date.
desk-event-published = The event is published.
desk-event-cancelled = The event is cancelled. Those who are registered get an email.
desk-event-postponed = The event is postponed. Those who are registered get an email.
desk-event-saved = The changes are saved.
desk-public-page = See the public page
desk-steps = To do
desk-step = Step
desk-step-note = So far
desk-step-done = Done
desk-step-left = Left
desk-step-texts = Describe the event
desk-step-place = Say where, or give the joining link
desk-step-programme = Make the programme
desk-step-programme-note = { $placed } of { $all } sessions have a time
desk-step-speakers = Hear from the speakers
desk-step-speakers-note = { $accepted } of { $all } have accepted
desk-step-translations = Translate
desk-step-release = Publish the programme
desk-step-release-note = Version { $n } is published
desk-step-publish = Publish the event
desk-step-invite = Invite
desk-step-invite-note = { $n ->
    [0] No invitations are sent
    [one] One invitation is sent
   *[other] { $n } invitations are sent
 }
desk-stat-on-site = Registered on site
desk-stat-of = of { $n } seats
desk-stat-online = Registered online
desk-stat-waiting = On the waiting list
desk-stat-invited = Invited
desk-stat-answered = { $n } have answered
desk-countries = Per country
desk-country = Country
desk-accepted = Accepted
desk-declined = Declined
desk-not-yet = Not sure yet
desk-no-answer = No answer
desk-registered = Registered
desk-retention = What is deleted, and when
desk-retention-lead = It happens by itself. The counts per country stay.
desk-retention-needs = Diet and access needs
desk-retention-personal = Names, addresses and emails
desk-retention-speakers = Speakers’ addresses and links
desk-retention-done = Deleted, as planned for { $date }
desk-more = More
desk-copy = Copy to a new date
desk-change-state = Publish, cancel or postpone the event

### demo

# --- Programmes from files
import-too-large = The file is larger than { $max } MB, which no programme is.
import-empty = The file is empty.
import-broken = The file is cut off or damaged at line { $line }.
import-json-schema = The file is JSON, but not a schedule: it has no conference with days, rooms and sessions.
import-json-days = The file is JSON, but its conference has no list of days.
import-json-day = The file is JSON, but the day { $day } has no rooms with sessions.
import-json-room = The file is JSON, but the room “{ $room }” has no list of sessions on the day { $day }.
import-json-twice = The key “{ $name }” stands twice in one place and says different things, at line { $line }.
import-xml-schema = The file is XML, but not a schedule: it has no conference with days and sessions.
import-xml-after = The file is XML, but it goes on after its end, at line { $line }.
import-xml-elements = The file is XML with more than { $max } elements, which no programme has.
import-csv-schema = The spreadsheet has no column for titles. Its columns are: { $columns }.
import-no-days = The sheet names no day. Give it a column with the date.
import-no-day-event = The file names no day, so no event can be made of it. Import it into an event instead.
import-workbook = This is a workbook. Save it as CSV and try again.
import-other-format = This kind of file cannot be read. Save the programme as JSON, XML or CSV and try again.
import-web-page = This is a web page, not a schedule. Download the schedule itself and try again.
import-quote = A quotation mark at line { $line } is never closed, so the lines after it cannot be told apart.
import-quote-within = A quotation mark at line { $line } stands inside a cell that is in quotation marks, so it is not clear where the cell ends. Write it twice, or take it out.
import-doctype = The file declares a document type of its own at line { $line }; such files are not read, since they can blow up to any size.
import-entity = The file uses the entity { $name } at line { $line }, which only its own document type could explain.
import-no-sessions = The file has no sessions.
import-too-many = The file has { $count } sessions; an event can have { $max }.
import-too-many-rooms = The file has { $count } rooms; an event can have { $max }.
import-no-title-line = The session at line { $line } has no title.
import-no-title-id = The session with the id { $id } has no title.
import-no-title-nth = Session number { $number } of the file has no title.
import-doubled-guid = Two different sessions have the same guid { $guid }: “{ $one }” and “{ $other }”.
import-bad-time = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} has a time that cannot be read.
import-bad-day = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} has a day that cannot be read.
import-no-day = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} has a time, but no day.
import-bad-end = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} has an end that cannot be read.
import-ends-first = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} ends before it begins.
import-bad-duration = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} has a length that cannot be read.
import-too-long = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} is longer than two days.
import-far-off = { $line ->
    [none] The session “{ $session }”
   *[other] Line { $line }: the session “{ $session }”
} stands on { $date }, which is neither one of the file’s days nor the night after one.
import-note-encoding = The file is not UTF-8; its letters are read as { $name }.
import-note-letters = Some letters cannot be read as { $name }; they stand as � in the texts.
import-note-no-name = The file does not say what the event is called; it is called “{ $name }”.
import-note-unread-day = Days whose date cannot be read: { $count }, the first is “{ $date }”. Their sessions’ own dates count.
import-note-zone = The file does not name a time zone; its times are read in { $zone }.
import-note-unknown-zone = The file’s time zone { $named } is unknown; its times are read in { $zone }.
import-note-no-guid = Sessions without a guid: { $count }. They are recognised by their number or title from now on.
import-note-twice = Sessions that are listed twice: { $count }, the first is “{ $session }”. Each is one session, held twice.
import-note-unread-date = Sessions with a date that cannot be read: { $count }, the first is “{ $session }”. They stand on the day and at the time that the file gives beside it.
import-note-outside = Sessions outside the event’s days: { $count }, the first is “{ $session }”.
import-note-no-time = Sessions without a time in the file: { $count }, the first is “{ $session }”. They are taken in without time and room.
import-note-no-length = Sessions without a length: { $count }, the first is “{ $session }”. They get five minutes.
import-note-too-long = Sessions of more than a day: { $count }, the first is “{ $session }”. They are cut to a day.
import-note-cut = Titles, names or texts that are too long: { $count }, the first is of “{ $session }”. They are shortened.
import-note-languages = Sessions with more than one language: { $count }, the first is “{ $session }”. The first language counts.
import-note-language = Languages that are not understood are left out: { $names }.
import-note-nameless = Speakers without a name are left out: { $count }.
import-note-links = Links and attachments are left out: { $count }.
import-note-not-held = Proposals that are not in the programme are left out: { $count }.
import-note-columns = Columns that are not understood, or that are there twice, are left out: { $names }.
import-note-gone-kept = Sessions that are gone in the file but were edited here stay: { $count }.
import-note-gone-sessions = { $count ->
    [one] No longer in the file, and removed: the session { $names }.
   *[other] Sessions no longer in the file, and removed ({ $count }): { $names }.
}
import-note-gone-rooms = { $count ->
    [one] The room no longer in the file, and removed: { $names }.
   *[other] Rooms no longer in the file, and removed ({ $count }): { $names }.
}
import-note-gone-tracks = { $count ->
    [one] The track no longer in the file, and removed: { $names }.
   *[other] Tracks no longer in the file, and removed ({ $count }): { $names }.
}
import-note-gone-speakers = { $count ->
    [one] The speaker no longer in the file, and removed: { $names }.
   *[other] Speakers no longer in the file, and removed ({ $count }): { $names }.
}
import-note-removed-here = Sessions that were removed here stay removed: { $count }.
import-note-edited-here = { $count ->
    [one] One session has been edited here and stays as it is.
   *[other] { $count } sessions have been edited here and stay as they are.
}
programme-import = Import a file
programme-import-lead = Schedule files from frab, pretalx or Pentabarf (JSON or XML) and spreadsheets (CSV). You see what would change before anything is saved.
programme-import-file = File
programme-import-file-hint = JSON, XML or CSV, at most 64 MB.
programme-import-show = Show what would change
programme-import-file-missing = Choose a file.
programme-import-expired = The file is no longer here. Choose it again.
programme-import-result = Changes from the file { $name }
programme-import-what = What
programme-import-new = New
programme-import-changed = Changed
programme-import-unchanged = Unchanged
programme-import-gone = Gone
programme-import-sessions = Sessions
programme-import-rooms = Rooms
programme-import-tracks = Tracks
programme-import-speakers = Speakers
programme-import-other-days = { $count ->
    [one] One session of the file is
   *[other] { $count } sessions of the file are
} outside the event’s days ({ $days }). Is this the right file?
programme-import-notes = About the file
programme-import-changes = Changes
programme-import-more = And { $count } more.
programme-import-kept = Edited here
programme-import-kept-says = { $title } – in the file: { $says }
programme-import-kept-title = the title “{ $title }”
programme-import-kept-hint = The file says otherwise of these sessions than what was edited here. They stay as they are unless you tick them.
programme-import-keep-gone = Keep what is no longer in the file
programme-import-accept = Import
programme-done-imported = The file has been imported.
programme-sheet-title = Title
programme-sheet-date = Date
programme-sheet-start = Starts
programme-sheet-duration = Duration
programme-sheet-room = Room
programme-sheet-track = Track
programme-sheet-kind = Type
programme-sheet-language = Language
programme-sheet-speakers = Speakers
programme-sheet-abstract = Description
