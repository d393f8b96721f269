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
errors-link-gone-new-text = Den kan ha bytts ut eller kommit bort på vägen. Be om en ny, så kommer den med e-post.
errors-link-gone-following-text = Du står inte på listan, eller så har länken kommit bort på vägen. Öppna forumets sida och skriv din adress där om du vill bli inbjuden.
errors-link-gone-unsubscribe-text = Den hör till ett evenemang vars personuppgifter är raderade, eller så har den kommit bort på vägen. Får du fler inbjudningar kan du använda länken i den senaste, eller svara på mejlet.
errors-link-gone-sign-in-text = Länken har använts eller blivit för gammal: den gäller en gång, i 15 minuter. Be om en ny, så kommer den med e-post.
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
errors-too-many-text = Vänta några minuter och försök igen.
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
ui-star = Mitt program
ui-skip = Hoppa till innehållet
ui-languages = Språk
ui-main-nav = Huvudmeny
ui-menu = Meny
ui-event-nav = Evenemangets sidor
ui-breadcrumbs = Du är här
ui-pages = Bläddra
ui-previous = Föregående
ui-next = Nästa
ui-first = Till början
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
ui-language-sv = svenska
ui-language-nb = norska
ui-language-nn = nynorska
ui-language-en = engelska
ui-language-da = danska
ui-language-fi = finska
ui-language-se = nordsamiska
ui-language-fit = meänkieli
ui-date-open = Nytt datum kommer

### server

### mails
mails-greeting = Hej { $name },
mails-greeting-nameless = Hej,
mails-regards = Vänliga hälsningar
mails-unsubscribe = Jag vill inte få fler inbjudningar
mails-kind-registration-confirmed = Bekräftelse
mails-kind-registration-waiting = Väntelista
mails-kind-registration-seat = Plats från väntelistan
mails-kind-registration-cancelled = Avbokning
mails-kind-registration-link = Personlig länk
mails-kind-event-moved = Ny tid eller plats
mails-kind-event-cancelled = Inställt
mails-kind-event-postponed = Framskjutet
mails-kind-event-reinstated = Blir av
mails-kind-event-reminder = Praktisk information
mails-kind-speaker-link = Länk till en talare
mails-kind-speaker-news = Besked till en talare
mails-kind-speaker-release = Programnytt till en talare
mails-kind-invitation = Inbjudan
mails-kind-invitation-reminder = Påminnelse om inbjudan
mails-kind-invitation-news = Besked till en inbjuden
mails-kind-invitation-link = Länk till en inbjudan
mails-kind-sign-in = Länk för att logga in
mails-kind-series-follow = Vill bli inbjuden igen
mails-kind-colleague-added = Ny kollega

### people
people-nav-events = Evenemang
people-nav-organisations = Organisationer
people-nav-account = Mina uppgifter
people-country-se = Sverige
people-country-no = Norge
people-country-dk = Danmark
people-country-fi = Finland
people-country-is = Island
people-country-other = Annat land
people-role = Roll
people-role-admin = Administratör
people-role-admin-hint = Kan allt, också ändra organisationens uppgifter och lägga till kollegor.
people-role-member = Medarbetare
people-role-member-hint = Planerar organisationens evenemang och ser alla anmälningar.
people-email = E-post
people-name = Namn
people-phone = Telefon
people-language = Språk
people-language-hint = På det språket kommer mejlen från Samling.
people-country = Land
people-website = Webbplats
people-website-hint = Till exempel https://www.kommun.se
people-save = Spara
people-cancel = Avbryt
people-change = Ändra
people-sign-in = Logga in
people-sign-in-title = Logga in som arrangör
people-sign-in-lead = Skriv din e-postadress, så mejlar vi en länk som loggar in dig. Du behöver inget lösenord.
people-sign-in-send = Mejla mig en länk
people-sign-in-sent = Titta i din e-post
people-sign-in-sent-text = Om adressen hör till ett konto är en länk på väg. Den gäller en gång, i { $minutes } minuter. Kommer inget mejl, titta i skräpposten eller kontrollera att adressen är rätt skriven.
people-sign-in-again = Skriv en annan adress
people-no-account = Har du inget konto?
people-no-account-text = Be en kollega som redan har ett konto att lägga till dig under organisationens Kollegor. Är din organisation ny här, vänd dig till den som driver tjänsten. Du som ska delta eller tala behöver inget konto; länken i mejlet räcker.
people-first-account-text = Ännu har ingen ett konto här. Den som driver tjänsten skapar det första på servern och får då en länk att logga in med:
people-welcome = Välkommen, { $name }
people-welcome-lead = Du loggar in som { $email }.
people-mail-sign-in-subject = Din länk för att logga in
people-mail-sign-in-text = Du bad om en länk för att logga in i Samling. Den gäller en gång, i { $minutes } minuter.
people-mail-sign-in-button = Logga in
people-mail-sign-in-reason = Du får det här mejlet för att någon skrev din adress på inloggningssidan. Var det inte du kan du strunta i det; ingen kommer in utan länken.
people-mail-welcome-subject = Du är nu arrangör för { $organisation }
people-mail-welcome-text = { $by } har lagt till dig som kollega i { $organisation } i Samling, där vi planerar seminarier och konferenser.
people-mail-welcome-later = Knappen fungerar en gång, i { $minutes } minuter. Därefter får du en ny länk när du vill:
people-mail-welcome-again = Få en ny länk
people-mail-welcome-reason = Du får det här mejlet för att du har fått ett konto hos { $organisation }.
people-organisation = Organisation
people-organisations = Organisationer
people-organisations-none = Du hör inte till någon organisation än
people-organisation-new = Ny organisation
people-organisation-new-lead = En kommun, ett företag, ett lärosäte eller ett nätverk som ordnar evenemang.
people-organisation-first-lead = Börja med den organisation som du ordnar evenemang för. Allt går att ändra sedan. Finns den redan här, be en kollega att lägga till dig i stället.
people-organisation-create = Skapa organisationen
people-name-organisation = Organisationens namn
people-your-role = Din roll
people-details = Uppgifter
people-statements = Integritet och tillgänglighet
people-colleagues = Kollegor
people-contact = Kontakt
people-contact-hint = Visas för deltagare som har frågor.
people-contact-name = Kontaktperson
people-reply-to = Svarsadress
people-reply-to-hint = Hit kommer svaren på mejlen. Välj en brevlåda som någon läser.
people-look = Utseende
people-look-hint = Så känner deltagarna igen er på evenemangens sidor.
people-logo = Logotyp
people-logo-hint = PNG, JPEG eller WebP, högst 10 MB. Gärna med genomskinlig bakgrund.
people-logo-of = Logotyp för { $name }
people-logo-remove = Ta bort logotypen
people-own-colour = Använd vår egen färg
people-colour = Färg
people-colour-hint = Vi gör en hel färgskala av den och ser till att texten alltid går att läsa.
people-colour-unreadable = Det här är ingen färg. Skriv till exempel #14524c.
people-admins-edit = Organisationens administratörer kan ändra uppgifterna.
people-admins-add = Organisationens administratörer kan lägga till kollegor.
people-statements-lead = Texterna visas under organisationens namn på de gemensamma sidorna:
people-privacy-notice = Om personuppgifter
people-privacy-notice-hint = Vad som gäller just hos er: dataskyddsombud, diarium och gallring, vart man vänder sig. Det allmänna står redan på sidan. Du kan använda Markdown.
people-accessibility-statement = Tillgänglighetsredogörelse
people-statement-hint = Vad som inte är tillgängligt än och hur man säger till. Du kan använda Markdown.
people-statement-hint-sweden = Enligt DOS-lagen: vad som inte är tillgängligt än, hur man säger till, och att man kan anmäla till Digg. Du kan använda Markdown.
people-statement-hint-norway = Norska offentliga organ gör sin tilgjengelighetserklæring på uustatus.no; länka till den nedan. Här kan ni lägga till något. Du kan använda Markdown.
people-accessibility-url = Länk till redogörelsen
people-accessibility-url-hint = Om den finns någon annanstans, till exempel på er webbplats eller på uustatus.no.
people-colleague-add = Lägg till kollega
people-colleague-add-lead = Kollegan får ett mejl med en länk och kan börja direkt.
people-colleague-already = Den här personen är redan kollega här.
people-colleague-remove = Ta bort
people-colleague-remove-name = Ta bort { $name }
people-colleague-remove-title = Ta bort { $name } från { $organisation }?
people-colleague-remove-text = Kollegan kommer inte längre åt organisationens evenemang. Det som redan är gjort finns kvar.
people-make-admin = Gör { $name } till administratör
people-make-member = Gör { $name } till medarbetare
people-last-admin = Organisationen behöver minst en administratör. Gör först någon annan till administratör.
people-account = Mina uppgifter
people-account-lead = Du är inloggad som { $email }.
people-done-saved = Sparat.
people-done-created = Organisationen är skapad. Fyll gärna i kontakt och svarsadress, så når deltagarna er.
people-first-event = Skapa ett evenemang
people-done-colleague-added = Kollegan är tillagd och får ett mejl med en länk.
people-done-colleague-removed = Kollegan är borttagen.
people-privacy-at = Personuppgifter hos { $name }
people-accessibility-at = Tillgänglighet hos { $name }
people-privacy-title = Så behandlar vi personuppgifter
people-privacy-lead = Vi använder så få uppgifter som möjligt, bara för mötet de gäller, och raderar dem när de inte längre behövs.
people-privacy-controller = Vem som ansvarar
people-privacy-controller-text =
    Den organisation som ordnar ett evenemang är personuppgiftsansvarig för uppgifterna om dem som bjuds in, anmäler sig och medverkar. Ordnar flera organisationer evenemanget tillsammans, till exempel en svensk och en norsk kommun, är de gemensamt ansvariga (artikel 26 i dataskyddsförordningen). Vilka de är står på evenemangets sida och vid anmälan, och du kan vända dig till vilken som helst av dem.
people-privacy-what = Vilka uppgifter och varför
people-privacy-what-text =
    - **Anmälan:** namn, e-postadress, organisation, land och språk, och om du kommer på plats eller deltar på distans. De behövs för att hålla din plats, skicka bekräftelse och ändringar och veta hur många som kommer.
    - **Mat och tillgänglighet:** bara om du själv berättar. De används enbart för att ordna maten och lokalen.
    - **Inbjudan:** namn, e-postadress, organisation och språk, och vad du svarar. Vill du inte ha fler inbjudningar räcker ett klick på länken i mejlet.
    - **Medverkan som talare:** namn, titel, biografi och foto, som du själv kan ändra. De visas i programmet.
    - **Arrangörer:** namn, e-postadress och språk, för att kunna logga in.
people-privacy-basis = Rättslig grund
people-privacy-basis-text =
    För offentliga organ är grunden i regel en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen): att ordna möten, utbildning och samverkan. Uppgifter om mat och tillgänglighet kan säga något om hälsa eller tro; dem lämnar du frivilligt, och du kan ta bort dem när du vill.
people-privacy-who = Vem som ser uppgifterna
people-privacy-who-text =
    Arrangörerna av evenemanget, och de som driver tjänsten åt dem. Ingenting säljs, och inga sidor hämtar något från andra företag. I en myndighet kan uppgifterna vara allmänna handlingar, som lämnas ut om ingen sekretess gäller.
people-privacy-how-long = Hur länge
people-privacy-how-long-text =
    Vid anmälan står när dina uppgifter raderas. Uppgifter om mat och tillgänglighet raderas först, strax efter mötet. Därefter raderas anmälningarna, om inget annat sägs sex månader efter mötet. Kvar blir bara antal, till exempel hur många som kom från varje land. Samma dag raderas talarnas adresser och länkar, och allt om den som inte kom med i programmet. Namn, titel, biografi och foto i ett publicerat program finns kvar, som en del av det som ägde rum.
people-privacy-rights = Dina rättigheter
people-privacy-rights-text =
    Genom din personliga länk kan du se dina uppgifter, rätta dem och avboka dig. Du kan också be arrangören om ett utdrag, om rättelse, radering eller begränsning, och invända mot behandlingen. Är du inte nöjd kan du klaga hos [Integritetsskyddsmyndigheten](https://www.imy.se) i Sverige eller [Datatilsynet](https://www.datatilsynet.no) i Norge.
people-privacy-cookies = Kakor
people-privacy-cookies-text =
    Vi följer inte vad du gör och har inga kakor för statistik eller reklam. Väljer du språk minns en kaka det. Loggar du in som arrangör håller en kaka dig inloggad i 30 dagar, eller tills du loggar ut. Båda är nödvändiga för det du själv har bett om.
people-privacy-each = Arrangörernas egna uppgifter
people-privacy-none = { $name } har inte lagt till något utöver det som står ovan.
people-accessibility-title = Tillgänglighet
people-accessibility-lead = Alla ska kunna läsa, anmäla sig och medverka. Säg till när något hindrar dig.
people-accessibility-how = Hur tillgängliga sidorna är
people-accessibility-how-text =
    Sidorna är byggda för att följa WCAG 2.2 på nivå AA, och därmed standarden EN 301 549. De fungerar med tangentbord och skärmläsare, med 200 procents förstoring, på smala skärmar, i mörkt läge och utan JavaScript. Varje sida provas av ett program som letar efter hinder, och de viktigaste vägarna genom tjänsten provas utan mus.
people-accessibility-known = Vad vi vet brister
people-accessibility-known-text =
    - Texter, bilder och filer som arrangörer och talare lägger in kan ha brister som vi inte ser.
    - Det som ännu inte är översatt visas på ett annat språk. Det märks ut, så att skärmläsare uttalar det rätt.
people-accessibility-report = Säg till om något hindrar dig
people-accessibility-report-text =
    Vänd dig till arrangören, längst ned på sidan. Berätta vilken sida det gäller och vad som hände. Behöver du informationen på ett annat sätt, till exempel uppläst eller i större text, ordnar arrangören det. Behov i lokalen, som hörslinga eller plats för rullstol, skriver du i anmälan.
people-accessibility-sweden = Svenska arrangörer
people-accessibility-sweden-text =
    Svenska myndigheter följer [lagen (2018:1937) om tillgänglighet till digital offentlig service](https://www.digg.se), DOS-lagen. Om du har sagt till och inte är nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning, Digg, på [digg.se/tdosanmalan](https://www.digg.se/tdosanmalan).
people-accessibility-norway = Norska arrangörer
people-accessibility-norway-text =
    Norska offentliga organ följer forskriften om universell utforming av IKT-løsninger och publicerar sin tillgänglighetsförklaring på [uustatus.no](https://uustatus.no). Tilsynet for universell utforming av ikt har tillsyn; på [uutilsynet.no](https://www.uutilsynet.no) kan du säga till om brister.
people-accessibility-each = Arrangörernas egna redogörelser
people-accessibility-none = { $name } har inte lagt till någon egen redogörelse än. Hör av dig till kontakten här om något hindrar dig.
people-accessibility-link = Tillgänglighetsredogörelse för { $name }
people-accessibility-link-norway = Tilgjengelighetserklæring för { $name } på uustatus.no

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
events-kind-seminar = Seminarium
events-kind-forum = Forum
events-kind-conference = Konferens
events-kind-workshop = Workshop
events-kind-meeting = Möte
events-kind-test-day = Testdag
events-kind-course = Kurs
events-kind-webinar = Webbinarium
events-attendance-on-site = På plats
events-attendance-online = På nätet
events-attendance-mixed = På plats och på nätet
events-role-host = Värd
events-role-co-organiser = Medarrangör
events-role-main-funder = Huvudfinansiär
events-role-funder = Finansiär
events-role-partner = Samarbetspartner
events-role-venue-host = Upplåter lokalen
events-roles-host = { $count ->
    [one] Värd
   *[other] Värdar
}
events-roles-co-organiser = { $count ->
    [one] Medarrangör
   *[other] Medarrangörer
}
events-roles-main-funder = { $count ->
    [one] Huvudfinansiär
   *[other] Huvudfinansiärer
}
events-roles-funder = { $count ->
    [one] Finansiär
   *[other] Finansiärer
}
events-roles-partner = { $count ->
    [one] Samarbetspartner
   *[other] Samarbetspartner
}
events-roles-venue-host = { $count ->
    [one] Upplåter lokalen
   *[other] Upplåter lokalerna
}
events-country-se = Sverige
events-country-no = Norge
events-country-dk = Danmark
events-country-fi = Finland
events-country-is = Island
events-country-other = Annat land
events-fact-when = När
events-fact-before = Tidigare
events-news-moved-subject = Ändrat: { $title }
events-news-moved = { $title } har ändrats:
events-news-cancelled-subject = Inställt: { $title }
events-news-cancelled = { $title } ({ $at }) är tyvärr inställt.
events-news-postponed-subject = Framskjutet: { $title }
events-news-postponed = { $title } ({ $at }) skjuts upp. Det nya datumet är inte bestämt än. Du får ett mejl när det är klart.
events-news-reinstated-subject = Nytt datum: { $title }
events-news-reinstated = Goda nyheter: { $title } blir av.
events-fact-where = Var
events-fact-languages = Språk
events-fact-price = Pris
events-fact-contact = Kontakt
events-fact-series = Del av
events-facts = Praktiskt
events-free = Kostnadsfritt
events-when-days = { $days }, från kl. { $start } första dagen till kl. { $end } sista dagen, { $zone }
events-when-undated = Nytt datum är inte bestämt
events-place-mixed = { $venue }, och på nätet
events-place-online-link = På nätet. Du får länken när du har anmält dig.
events-card-time = { $weekday } kl. { $time }
events-home-title = Möten över gränserna
events-home-lead = Seminarier och forum där kommuner i Norden lär av varandra.
events-home-coming = På gång
events-home-past = Tidigare evenemang
events-home-series = Återkommande forum
events-home-none = Inget är planerat just nu
events-home-none-text = Titta gärna in igen. Nya seminarier och forum läggs till under året.
events-tabs = Evenemangets sidor
events-register = Anmäl dig
events-join-waiting-list = Ställ dig på väntelistan
events-to-calendar = Lägg till i kalendern
events-is-cancelled = Evenemanget är inställt
events-is-cancelled-text = Alla som var anmälda har fått besked med e-post.
events-is-postponed = Evenemanget är framskjutet
events-is-postponed-text = Ett nytt datum är inte bestämt. De som är anmälda får besked när det är klart.
events-is-moved = Evenemanget har flyttats
events-is-moved-text = Det skulle ha börjat { $former }. Nu gäller { $now }.
events-directions = Hitta hit
events-access = Tillgänglighet på plats
events-partners = Bakom evenemanget
events-registration = Anmälan
events-registration-opens = Anmälan öppnar { $when }.
events-registration-open = Anmälan är öppen.
events-registration-left = { $left ->
    [one] En plats kvar.
   *[other] { $left } platser kvar.
}
events-registration-full = Alla platser är tagna. { $waiting ->
    [0] Ställ dig på väntelistan, så hör vi av oss om en plats blir ledig.
    [one] En person står på väntelistan.
   *[other] { $waiting } personer står på väntelistan.
}
events-registration-full-mixed = Alla platser i lokalen är tagna. Du kan delta på nätet eller ställa dig på väntelistan.
events-registration-closed = Anmälan är stängd.
events-registration-over = Evenemanget är slut. Tack till alla som var med!
events-registration-closes = Anmäl dig senast { $when }.
events-seats = { $count ->
    [one] En plats i lokalen
   *[other] { $count } platser i lokalen
}
events-lost-link = Redan anmäld? Få din personliga länk igen
events-new-title = Nytt evenemang
events-new-lead = Titel och tid räcker. Allt annat kan du fylla i senare, och inget syns förrän du publicerar evenemanget.
events-new-title-hint = Ett språk räcker.
events-new-submit = Skapa utkast
events-title = Titel
events-date = Datum
events-start = Börjar
events-end = Slutar
events-end-date = Sista dagen
events-end-date-hint = Bara om evenemanget varar mer än en dag.
events-organisation = Arrangör
events-organisation-hint = Den organisation som är värd för evenemanget.
events-no-organisation = Du tillhör ingen organisation än
events-no-organisation-text = Ett evenemang har alltid en värd. Lägg till din kommun eller organisation först.
events-no-organisation-button = Lägg till organisation
events-back = Avbryt
events-copy-title = Kopiera till nytt datum
events-copy-lead = Texter, plats, program, partner, ämnen och inställningar följer med från { $date }. Talare, anmälningar och inbjudningar gör det inte.
events-copy-submit = Skapa kopia
events-done-saved = Sparat.
events-done-created = Utkastet är skapat. Fyll i mer när du vill.
events-done-past = Utkastet är skapat, men dagen har redan varit. Ändra datumet om det blev fel.
events-done-copied = Kopian är skapad som utkast. Gå igenom texterna innan du publicerar evenemanget.
events-done-published = Evenemanget är publicerat.
events-done-cancelled = Evenemanget är inställt. De anmälda får besked nu.
events-done-postponed = Evenemanget är framskjutet. De anmälda får besked nu.
events-done-reinstated = Evenemanget blir av. De anmälda får besked nu.
events-done-moved = Evenemanget är flyttat. De anmälda får besked nu.
events-title-missing = Skriv en titel på minst ett språk.
events-ends-before-start = Evenemanget måste sluta efter att det börjar.
events-too-many-days = Ett evenemang kan vara högst 31 dagar. Dela upp det i flera.
events-date-far-away = Kontrollera året. Det ska vara mellom { $from } och { $to }.
events-slug-letters = Använd bara små bokstäver a–z, siffror och bindestreck, till exempel smart-city-forum-2027.
events-slug-taken = Adressen används redan av ett annat evenemang. Välj en annan.
events-closes-before-it-opens = Anmälan måste stänga efter att den öppnar.
events-opens-after-the-event = Anmälan måste öppna innan evenemanget är slut.
events-language-twice = Språket är redan valt.
events-language-missing = Välj minst ett språk.
events-partner-missing = Välj en organisation eller skriv namnet på en ny.
events-last-host = Evenemanget måste ha en värd. Lägg till en annan värd först.
events-state-changed = Evenemangets läge har ändrats under tiden. Ladda om sidan och se hur det står nu.
events-is-over = Evenemanget är redan slut och kan inte ställas in eller skjutas upp.
events-only-drafts-are-deleted = Ett publicerat evenemang kan inte tas bort. Ställ in det i stället.
events-mail-follow-subject = Bekräfta att du vill bli inbjuden till { $series }
events-mail-follow-text = Någon, troligen du, har bett { $host } om en inbjudan när { $series } träffas nästa gång. Bekräfta här, så skriver vi till dig.
events-mail-follow-button = Ja, bjud in mig
events-mail-follow-ignore = Var det inte du? Då behöver du inte göra något, och vi skriver inte igen.
events-mail-follow-already = Du står redan på listan för { $series }. Vi skriver till dig när nästa träff är bestämd.
events-mail-follow-leave = Jag vill inte stå på listan längre
events-mail-follow-reason = Du får det här mejlet för att din adress skrevs in på sidan för { $series }.
events-tab-texts = Texter
events-tab-time-place = Tid och plats
events-tab-settings = Inställningar
events-tab-partners = Partner
events-tab-series = Forumet
events-tab-state = Publicering
events-told = { $count ->
    [0] Ingen är anmäld än, så inget mejl går ut.
    [one] En person är anmäld eller står på väntelistan och får ett mejl.
   *[other] { $count } personer är anmälda eller står på väntelistan och får ett mejl.
}
events-told-online = { $count ->
    [0] Ingen är anmäld på plats än. De som deltar på nätet får ett mejl.
    [one] En person är anmäld på plats eller står på väntelistan. Den personen och alla som deltar på nätet får ett mejl.
   *[other] { $count } personer är anmälda på plats eller står på väntelistan. De och alla som deltar på nätet får ett mejl.
}
events-told-others = Talare som har fått sin länk, och inbjudna som inte har tackat nej, får också ett mejl.
events-save = Spara
events-none = Ingen
events-choose = Välj
events-markdown-hint = Du kan använda **fetstil**, # rubriker, - listor och [länkar](https://…).
events-summary = Kort om evenemanget
events-summary-hint = En eller två meningar. Syns i listor, i inbjudan och när någon delar sidan.
events-description = Beskrivning
events-directions-hint = Tåg, buss, parkering och vilken ingång man tar.
events-access-hint = Trappor, hiss, hörslinga, toaletter, ledarhund.
events-practical = Praktisk information till dem som är anmälda
events-practical-hint = Skickas med påminnelsen dagen före. Syns inte på den offentliga sidan.
events-time-zone = Tidszon
events-zone-sweden = Sverige (Stockholm)
events-zone-norway = Norge (Oslo)
events-zone-denmark = Danmark (Köpenhamn)
events-zone-finland = Finland (Helsingfors)
events-zone-iceland = Island (Reykjavik)
events-attendance = Hur man deltar
events-venue = Lokal
events-venue-hint = Lämna tomt om evenemanget bara är på nätet.
events-venue-name = Lokalens namn
events-venue-street = Gatuadress
events-venue-postal-code = Postnummer
events-venue-city = Ort
events-country = Land
events-joining-link = Länk för dem som deltar på nätet
events-joining-link-hint = Skickas bara till dem som är anmälda på nätet. Syns aldrig på den offentliga sidan.
events-move-hint = Ändrar du tid eller plats får alla anmälda ett mejl, och mötet flyttas i deras kalender. Du får bekräfta först.
events-move-title = Flytta evenemanget?
events-move-text = Tid eller plats ändras. Alla som är anmälda får ett mejl på sitt språk, och mötet flyttas i deras kalender.
events-move-from = Nu
events-move-to = Ändras till
events-move-window = Sista anmälningsdag flyttas inte av sig själv. Kontrollera den under Inställningar efteråt.
events-move-online = Evenemanget hålls bara på nätet. Alla som är anmälda deltar där, och de som står på väntelistan får också plats.
events-move-on-site = Evenemanget hålls bara på plats. De som är anmälda till nätet får plats i den ordning de anmälde sig; räcker platserna inte hamnar de andra på väntelistan. Var och en får besked.
events-move-programme = Ett program flyttas inte av sig självt: flytta det på programsidan efteråt och publicera det på nytt.
events-moved-programme = Finns det ett program står det kvar på de gamla tiderna. Flytta det och publicera det på nytt.
events-to-programme = Till programmet
events-move-submit = Flytta och meddela alla
events-slug = Adress
events-slug-hint = Sista delen av webbadressen. Ändra den inte när du har skickat ut länken.
events-kind = Typ av evenemang
events-languages = Evenemangets språk
events-languages-hint = Det första visas när en text saknas på läsarens språk.
events-language-number = Språk { $number }
events-topics = Ämnen
events-new-topic = Nytt ämne
events-series = Återkommande forum
events-series-hint = Om evenemanget är en av flera träffar i samma forum.
events-new-series = Nytt forum
events-capacity = Antal platser i lokalen
events-capacity-hint = Lämna tomt om det inte finns någon gräns. Sänker du antalet förlorar ingen sin plats. Höjer du det får de som väntat längst plats.
events-window = När man kan anmäla sig
events-window-hint = Lämna tomt om anmälan ska vara öppen från publicering till evenemanget är slut.
events-opens-date = Öppnar datum
events-opens-time = Öppnar klockan
events-closes-date = Stänger datum
events-closes-time = Stänger klockan
events-retention = Hur många månader personuppgifter sparas efteråt
events-retention-hint = Sedan tas de bort av sig själva, också talarnas adresser. Antalen finns kvar, och det publicerade programmet.
events-partner-up = Flytta upp
events-partner-down = Flytta ned
events-partner-remove = Ta bort
events-partner-name = Organisation
events-partner-role = Roll
events-partner-role-hint = Värdar och medarrangörer kan ändra evenemanget. Andra partner kan det inte.
events-partner-actions = Ändra
events-partner-add = Lägg till partner
events-partner-edit = Namn, webbplats och logotyp
events-partner-edit-lead = Ingen från organisationen använder Samling än. Tills någon gör det sköter ni som arrangerar uppgifterna här; de visas på alla evenemang där organisationen står.
events-partner-organisation = Organisation
events-partner-new = En ny organisation
events-partner-new-name = Den nya organisationens namn
events-publish = Publicera evenemanget
events-publish-text = Sidan blir synlig för alla, och anmälan öppnar enligt inställningarna.
events-publish-name = Värden står som avsändare i deltagarnas kalendrar, med det namn den har när du publicerar.
events-publish-missing = Det här saknas. Du kan publicera evenemanget ändå.
events-publish-no-place = Plats
events-publish-no-summary = En kort text om evenemanget
events-publish-untranslated = Ej översatt – { $what }
events-cancel = Ställ in evenemanget
events-cancel-text = Sidan säger att evenemanget är inställt, och mötet tas bort ur de anmäldas kalendrar.
events-postpone = Skjut upp evenemanget
events-postpone-text = Evenemanget har tills vidare inget datum. Mötet tas bort ur de anmäldas kalendrar och kommer tillbaka när du sätter ett nytt datum. Anmälningarna finns kvar.
events-reinstate = Sätt nytt datum och publicera evenemanget
events-reinstate-text = Evenemanget blir av på det datum du anger. Mötet kommer tillbaka i de anmäldas kalendrar.
events-delete = Ta bort utkastet
events-delete-text = Utkastet försvinner med allt som hör till: program, talare och inbjudningar. Det går inte att ångra.
events-date-past = Välj ett datum som inte har varit.
events-note = Hälsning till dem det gäller
events-note-hint = Står i mejlet och på sidan. Skriv gärna varför.
events-state-draft-text = Bara ni som arrangerar ser evenemanget.
events-state-published-text = Alla kan se evenemanget.
events-state-cancelled-text = Evenemanget är inställt. Sidan finns kvar och säger det.
events-state-postponed-text = Evenemanget är framskjutet utan nytt datum.
events-public-page = Offentlig sida:
events-to-invitations = Bjud in
events-follow = Bli inbjuden
events-follow-text = Skriv din e-postadress, så bjuder { $host } in dig när nästa träff är bestämd. Du bekräftar med en länk i ett mejl.
events-follow-email = E-post
events-follow-name = Namn
events-privacy = Dina personuppgifter
events-privacy-who = { $count ->
    [one] Den här organisationen har hand om uppgifterna:
   *[other] De här organisationerna har hand om uppgifterna:
}
events-privacy-joint = De ansvarar tillsammans (artikel 26 i dataskyddsförordningen), och du kan vända dig till vem du vill av dem.
events-privacy-more = Mer om hur vi behandlar personuppgifter
events-follow-submit = Skicka länken
events-follow-sent = Vi har skickat ett mejl med en länk. Öppna den för att bekräfta.
events-follow-why = Vi behöver adressen för att kunna bjuda in dig till nästa träff. Du har själv bett om det (artikel 6.1 a), och du kan ångra dig när du vill.
events-follow-until = Vi har kvar den tills du stryker dig från listan; det gör du med samma länk som du bekräftar med. Bekräftar du inte inom { $days } dagar raderas den.
events-series-eyebrow = Återkommande forum
events-series-coming = Kommande träffar
events-series-past = Tidigare träffar
events-series-none = Nästa träff är inte bestämd än
events-series-none-text = Skriv upp dig nedan, så får du veta när den är klar.
events-series-calendar = Prenumerera i kalendern
events-series-not-ours = Forumet tillhör en annan organisation. Bara de som arbetar där kan ändra dess texter.
events-following-title = Du står på listan
events-following-text = Vi skriver till dig när nästa träff med { $series } är bestämd.
events-following-leave = Stryk mig från listan
events-following-confirm-title = Vill du bli inbjuden?
events-following-confirm-text = Vi sparar din adress för att kunna bjuda in dig till { $series }. Du kan stryka dig när som helst.
events-following-series = Till forumets sida
events-left-title = Du är struken från listan
events-left-text = Du får inga fler inbjudningar till { $series } härifrån.

### speakers
speakers-title = Talare
speakers-add = Lägg till en talare
speakers-add-lead = Namnet räcker för att börja. Resten kan du eller talaren fylla i senare.
speakers-add-button = Lägg till
speakers-cancel = Avbryt
speakers-save = Spara
speakers-details = Uppgifter
speakers-empty = Inga talare än
speakers-empty-text = Lägg till dem som ska tala, även om du inte har deras adress än.
speakers-field-name = Namn
speakers-field-organisation = Organisation
speakers-field-email = E-postadress
speakers-field-email-hint = Behövs först när du vill skicka den personliga länken.
speakers-field-email-edit-hint = Byter du adress slutar den gamla länken att gälla.
speakers-field-title = Titel
speakers-field-title-in = Titel ({ $language })
speakers-field-title-hint = Till exempel kommundirektör eller projektledare.
speakers-field-biography = Biografi
speakers-field-biography-in = Biografi ({ $language })
speakers-field-biography-hint = Några rader om vad personen arbetar med. En tom rad ger ett nytt stycke.
speakers-field-language = Språk i mejl
speakers-field-photo = Foto
speakers-field-photo-hint = JPEG, PNG eller WebP, högst 10 MB. Bilden beskärs till en kvadrat.
speakers-photo-upload = Ladda upp fotot
speakers-photo-replace = Byt foto
speakers-photo-remove = Ta bort fotot
speakers-field-save = Spara
speakers-field-saved = Sparat
speakers-problem-known-address = Någon annan av evenemangets talare har redan den adressen. Är det samma person kan du slå ihop dem.
speakers-problem-no-photo = Välj en bild först.
speakers-problem-no-address = Talaren har ingen e-postadress än. Lägg till en först.
speakers-problem-over = Evenemanget är över, så det finns inget kvar att svara på.
speakers-answer-none = Inte svarat
speakers-answer-accepted = Tackat ja
speakers-answer-declined = Tackat nej
speakers-column-answer = Svar
speakers-column-link = Länken
speakers-column-texts = Texter och foto
speakers-column-actions = Åtgärder
speakers-biography-none = Ingen biografi än
speakers-biography-all = Biografi på alla språk
speakers-biography-missing = Biografin saknas på: { $languages }
speakers-photo-there = Foto finns
speakers-photo-none = Inget foto
speakers-link = Personlig länk
speakers-link-never = Inte skickad
speakers-link-draft = Skriven, väntar på att du skickar
speakers-link-queued = I kö
speakers-link-sent = Skickad { $date }
speakers-link-refused = Kom inte fram ({ $date })
speakers-link-without-address = Ingen adress
speakers-link-no-address = Det finns ingen e-postadress än. Lägg till en, så kan du skicka den personliga länken.
speakers-link-send = Skicka länken
speakers-link-send-again = Skicka länken igen
speakers-link-revoke = Spärra länken
speakers-revoke-title = Spärra länken till { $name }?
speakers-revoke-text = De länkar som hittills har skickats slutar att gälla genast. Du kan skicka en ny när du vill.
speakers-remove = Ta bort
speakers-remove-title = Ta bort { $name }?
speakers-remove-text = Texter, foto och svar försvinner, och den personliga länken slutar att gälla.
speakers-remove-sessions = Talaren tas också bort från dessa programpunkter:
speakers-times = Tider
speakers-merge = Slå ihop
speakers-merge-title = Vem är samma person som { $name }?
speakers-merge-lead = Välj den andra posten. I nästa steg ser du de två sida vid sida.
speakers-merge-two = Slå ihop { $one } och { $other }
speakers-merge-text = Välj vad som ska behållas där de två skiljer sig åt. Programpunkterna förs samman, också i det som redan är publicerat.
speakers-merge-agreed = Detta behålls
speakers-merge-first-photo = Det första fotot
speakers-merge-second-photo = Det andra fotot
speakers-merge-button = Slå ihop till en
speakers-done-added = Talaren är tillagd.
speakers-done-saved = Ändringarna är sparade.
speakers-done-photo = Fotot är ändrat.
speakers-done-revoked = Länken är spärrad.
speakers-done-removed = Talaren är borttagen.
speakers-done-merged = De två är nu en.
speakers-done-mailed = Mejlet med länken är på väg.
speakers-done-drafted = Mejlen är skrivna. Läs igenom dem och skicka när du är nöjd.
speakers-done-sent = Mejlen är på väg.
speakers-done-dropped = Mejlen är borttagna. Inget har skickats.
speakers-drafts-text = Läs igenom innan du skickar. Varje mejl är skrivet på mottagarens språk.
speakers-drafts-drop = Ta bort utan att skicka
speakers-session-no-time = Tiden är inte bestämd än
speakers-session-preliminary = Preliminärt
speakers-sessions-preliminary = Det som är preliminärt är ännu inte publicerat och kan ändras.
speakers-sessions-zone = Alla tider är i { $zone }.
speakers-sessions-public = I programmet
speakers-your-sessions = Dina programpunkter
speakers-no-sessions = Du står inte i programmet än. Så snart arrangören har placerat dig syns det här.
speakers-calendar = Lägg till i kalendern
speakers-page-title = Din sida som talare
speakers-page-greeting = Hej { $name }!
speakers-page-lead = Det här är din egen sida som talare. Du behöver inget konto: länken räcker.
speakers-page-about-you = Om dig
speakers-page-each-alone = Varje fält sparas för sig. Inget måste fyllas i, och du kan ändra när du vill.
speakers-page-biography-hint = Några rader om vad du arbetar med. En tom rad ger ett nytt stycke.
speakers-answer-question = Vill du tala?
speakers-answer-ask = { $host } frågar om du vill medverka i { $event }.
speakers-answer-yes = Ja, jag kommer
speakers-answer-no = Nej, tyvärr
speakers-answer-thanks = Tack för ditt svar. Arrangören ser det direkt.
speakers-answer-is-yes = Du har tackat ja
speakers-answer-is-yes-text = Skriv gärna några rader om dig själv och lägg till ett foto här nedanför.
speakers-answer-cannot = Jag har fått förhinder
speakers-answer-is-no = Du har tackat nej
speakers-answer-is-no-text = Ändrar du dig kan du tacka ja här.
speakers-answer-can = Jag kan vara med ändå
speakers-event-page = Till evenemangets sida
speakers-preview-link = Så ser din sida ut för publiken
speakers-preview-note = Förhandsvisning: så ser publiken din sida.
speakers-preview-back = Tillbaka till din egen sida
speakers-who-sees = Vem ser vad?
speakers-who-sees-all = Alla: namn, titel, organisation, biografi och foto, när programmet är publicerat.
speakers-who-sees-organisers = Bara arrangörerna: din e-postadress och ditt svar.
speakers-who-sees-link = Den som har din länk kan ändra det du ser här. Dela den bara med någon som hjälper dig.
speakers-who-sees-after = Efter evenemanget står programmet kvar, med det du har skrivit. Vill du att något tas bort kan du ändra det här, eller höra av dig till arrangören.
speakers-contact = Frågor? Skriv till { $host }:
speakers-link-gone = Länken gäller inte längre
speakers-link-gone-text = Den kan ha bytts ut, eller ha kommit bort på vägen. Skriv din e-postadress, så mejlar vi en ny.
speakers-lost-title = Få en ny länk
speakers-lost-text = Skriv den adress som arrangören har, så mejlar vi länken till din sida som talare.
speakers-lost-button = Mejla mig en ny länk
speakers-lost-sent = Om adressen tillhör en talare vid ett kommande evenemang är en länk på väg. Titta i din inkorg.
speakers-page-title-public = Talare – { $event }
speakers-none-public = Inga talare är presenterade än
speakers-all = Alla talare
speakers-about = Om { $name }
speakers-mail-subject = Vill du tala på { $event }?
speakers-mail-subject-again = Din sida som talare: { $event }
speakers-mail-asks = { $host } vill gärna ha med dig som talare på { $event }.
speakers-mail-again = Här är länken till din egen sida som talare på { $event }.
speakers-mail-when = När
speakers-mail-where = Var
speakers-mail-sessions = Din plats i programmet
speakers-mail-page = På din egen sida svarar du ja eller nej. Där kan du också skriva några rader om dig själv och lägga till ett foto. Du behöver inget konto.
speakers-mail-page-again = Där kan du ändra ditt svar och dina uppgifter och se var du står i programmet.
speakers-mail-button = Svara på din sida
speakers-mail-button-again = Öppna din sida
speakers-mail-personal = Länken är personlig. Dela den bara med någon som hjälper dig.
speakers-mail-reason = Du får det här mejlet för att { $host } har lagt till dig som talare på { $event }.
speakers-mail-news-page = Passar det inte längre kan du ändra ditt svar på din sida. Har du lagt in dina pass i kalendern kan du hämta dem på nytt där.
speakers-mail-news-calendar = Har du lagt in dina pass i kalendern kan du ta bort dem.
speakers-mail-all = { $count ->
    [one] Skriv mejlet till den som inte har fått länken
   *[other] Skriv mejl till { $count } som inte har fått länken
}
speakers-drafts = { $count ->
    [one] Ett mejl är skrivet men inte skickat
   *[other] { $count } mejl är skrivna men inte skickade
}
speakers-drafts-send = { $count ->
    [one] Skicka mejlet
   *[other] Skicka { $count } mejl
}

### programme
programme-tab-event = Om evenemanget
programme-title = Program
programme-page-title = Program – { $event }
programme-times-in = Tiderna anges i { $zone }.
programme-days = Dagar
programme-time = Tid
programme-by-room = Programmet rum för rum, { $day }
programme-room-not-given = Rum inte angivet
programme-none = Programmet är inte klart än
programme-none-text = Det publiceras här så snart det är klart.
programme-filter = Filtrera programmet
programme-filter-all = Alla
programme-filter-now = Nu och härnäst
programme-filter-show = Visa
programme-filter-nothing = Inget i programmet passar in
programme-filter-nothing-text = Välj något annat, eller se hela programmet.
programme-filter-reset = Visa hela programmet
programme-shown = { $count ->
    [one] En programpunkt
   *[other] { $count } programpunkter
}
programme-shown-of = { $count } av { $all } programpunkter
programme-view = Visa som
programme-view-list = Lista
programme-view-grid = Rum för rum
programme-now = Just nu
programme-now-mark = Pågår nu
programme-now-nothing = Just nu pågår ingenting.
programme-next = Härnäst
programme-next-day = Härnäst, { $day }
programme-over = Programmet är slut.
programme-mine = Mitt program
programme-mine-calendar = Mitt program – { $event }
programme-mine-empty = Här är det tomt än så länge
programme-mine-empty-text = Välj programpunkter med stjärnan i programmet, så samlas de här.
programme-mine-clashes = { $count ->
    [one] Två programpunkter krockar
   *[other] { $count } krockar i ditt program
}
programme-mine-keep = Spara ditt program
programme-mine-link = Sidans adress är din personliga länk. Spara den, så hittar du tillbaka. Den som har länken kan se och ändra programmet.
programme-mine-feed = Prenumerera i din kalender
programme-mine-more = Lägg till fler programpunkter
programme-done-notices-sent = Mejlen till de medverkande är på väg.
programme-done-notices-dropped = Mejlen till de medverkande är borttagna. Inget har skickats.
programme-done-taken-up = Utkastet är nu som den versionen. Har något kommit till sedan dess finns det kvar, men utan tid och rum. Besökarna ser inget av det förrän du publicerar programmet.
programme-notices-waiting = { $count ->
    [one] Ett mejl till en medverkande väntar
   *[other] { $count } mejl till medverkande väntar
}
programme-notices-text = I mejlet står vad som är nytt för mottagaren. Inget skickas förrän du säger till.
programme-notices-read = Läs igenom först
programme-notices-send = { $count ->
    [one] Skicka mejlet
   *[other] Skicka alla { $count }
}
programme-notices-drop = Ta bort utan att skicka
programme-told = Vilka får veta det
programme-told-text = Var och en får ett mejl på sitt språk. Det väntar som utkast tills du skickar det. Deltagarna får inget mejl. Mejlet uppdaterar också tiderna i mottagarens kalender.
programme-told-nobody = Ingen medverkande berörs, så inget mejl skrivs.
programme-told-unreached = { $count ->
    [one] Ändringarna gäller { $names }, som inte har någon e-postadress och därför inte får besked.
   *[other] Ändringarna gäller { $count } medverkande som inte har någon e-postadress och därför inte får besked: { $names }
}
programme-told-speakers = { $count ->
    [one] En medverkande
   *[other] { $count } medverkande
}
programme-release-look = Se programmet som det var
programme-release-back = Tillbaka till versionen
programme-release-then = Så här såg besökarna programmet.
programme-take-up = Hämta tillbaka den här versionen
programme-take-up-title = Hämta tillbaka version { $number }?
programme-take-up-changes = Det här ändras i utkastet
programme-take-up-text = Utkastet blir som programmet var då: tider, rum, titlar och medverkande. Besökarna ser det först när du publicerar programmet.
programme-take-up-unplaced = De här fanns inte med då. De blir kvar i utkastet, men utan tid och rum: { $sessions }
programme-take-up-rooms = De här rummen finns inte längre och lämnas tomma: { $rooms }
programme-take-up-tracks = De här spåren finns inte längre: { $tracks }
programme-take-up-speakers = { $count ->
    [one] En medverkande finns inte längre och kommer inte med.
   *[other] { $count } medverkande finns inte längre och kommer inte med.
}
programme-changes = Ändringar i programmet
programme-changes-page-title = Ändringar i programmet – { $event }
programme-changes-feed = Följ ändringarna (Atom)
programme-changes-first = Programmet publicerades.
programme-mail-subject = Dina tider i programmet: { $event }
programme-mail-text = Det finns nytt i programmet för { $event }. Det här gäller dig:
programme-mail-now = Dina tider nu
programme-mail-page = Du ser alla dina tider på din sida. Passar något inte, svara på det här mejlet.
programme-files = Ta med dig programmet
programme-file-ics = Kalenderfil (iCalendar)
programme-file-json = Schema för appar (JSON)
programme-file-xml = Schema för appar (XML)
programme-release = Programmets version { $number }, publicerad { $date }.
programme-facts = I korthet
programme-when = När och var
programme-language = Språk
programme-kind = Form
programme-track = Spår
programme-speakers = Medverkande
programme-all-speakers = Alla medverkande
programme-whole = Hela programmet
programme-around = Före och efter i programmet
programme-before = Före
programme-after = Efter
programme-interpreted = tolkas till { $languages }
programme-list-and = { $list } och { $last }
programme-part-speaker = talare
programme-part-moderator = moderator
programme-part-panellist = i panelen
programme-kind-talk = Föredrag
programme-kind-keynote = Huvudföredrag
programme-kind-panel = Panelsamtal
programme-kind-workshop = Workshop
programme-kind-discussion = Samtal
programme-kind-opening = Inledning
programme-kind-closing = Avslutning
programme-kind-registration = Registrering
programme-kind-break = Paus
programme-kind-meal = Måltid
programme-kind-visit = Studiebesök
programme-kind-social = Socialt program
programme-kind-blocker = Spärrad tid (visas inte)
programme-language-nb = norska
programme-desk-title = Program
programme-not-released = Programmet är inte publicerat än. Besökarna ser det först när du publicerar programmet.
programme-released = { $count ->
    [0] Version { $number } publicerades { $date }. Sedan dess är inget ändrat som besökarna skulle se.
    [one] Version { $number } publicerades { $date }. En ändring sedan dess är inte publicerad.
   *[other] Version { $number } publicerades { $date }. { $count } ändringar sedan dess är inte publicerade.
}
programme-add-session = Lägg till programpunkt
programme-paste-counted = Lästa programpunkter: { $n }
programme-paste = Klistra in program
programme-release-page = Publicera programmet
programme-preview = Förhandsvisning
programme-preview-lead = Så här ser besökarna utkastet när du publicerar det. Det som saknar tid visas inte.
programme-back = Tillbaka till programmet
programme-empty = Här är det tomt än så länge
programme-empty-text = Skriv in rummen på en rad. Klistra sedan in programmet från ett mejl, eller lägg till en programpunkt i taget.
programme-nothing-yet = Inget har fått en tid än
programme-nothing-yet-text = Lägg till programpunkter och ge dem en tid, så kan du publicera programmet.
programme-done-saved = Sparat.
programme-done-added = Tillagt.
programme-done-removed = Borttaget.
programme-done-placed = Programpunkten har fått sin plats.
programme-done-taken-out = Programpunkten är uttagen ur programmet men finns kvar.
programme-done-shifted = Hela programmet har flyttats. Publicera det på nytt, så ser besökarna de nya tiderna.
programme-done-released = Programmet är publicerat. Besökarna ser det nu.
programme-done-released-draft = Programmet är klart. Besökarna ser det så snart evenemanget är publicerat.
programme-left-behind = Programmet ligger på andra tider än evenemanget
programme-left-behind-text = Har evenemanget fått ett nytt datum? Då kan hela programmet följa med, så att det börjar { $day }. Klockslagen blir desamma.
programme-left-behind-hours = Har evenemanget fått en ny tid? Då kan hela programmet följa med, så att det börjar { $when }.
programme-shift = Flytta hela programmet
programme-conflicts = { $count ->
    [one] En sak att se över i programmet
   *[other] { $count } saker att se över i programmet
}
programme-conflict = Se över
programme-conflict-room = { $room } är dubbelbokat { $time }, också av
programme-conflict-speaker = { $speaker } medverkar samtidigt, { $time }, i
programme-conflict-outside = { $time } ligger utanför evenemangets tid, { $hours }.
programme-conflict-itself = hålls två gånger samtidigt, { $time }.
programme-conflict-speaker-away = { $speaker } kan inte medverka { $time }.
programme-conflict-room-away = Vi har inte { $room } { $time }.
programme-conflict-change = { $speaker } har { $between } av { $needed } minuter på sig att byta rum till
programme-conflict-travel = { $speaker } har { $between } av { $needed } minuter på sig att ta sig till
programme-conflict-small = { $room } har { $chairs } platser, men { $people } väntas.
programme-conflict-interpreters = Samma tolkar behövs samtidigt, { $time }, i
programme-conflict-language = Inget hålls på eller tolkas till { $language } { $time }.
programme-conflict-no-break = { $minutes } minuter utan paus, { $time }. Gränsen är { $most } minuter.
programme-conflict-not-accepted = { $speaker } har inte tackat ja.
programme-column-time = Tid
programme-column-session = Programpunkt
programme-column-room = Rum
programme-column-speakers = Medverkande
programme-column-language = Språk
programme-column-actions = Åtgärder
programme-column-minutes = Minuter
programme-column-kind = Form
programme-column-release = Version
programme-column-date = Publicerad
programme-column-note = Anteckning
programme-move = Flytta
programme-place = Ge tid och rum
programme-take-out = Ta ut
programme-unplaced = { $count ->
    [one] En programpunkt utan tid
   *[other] { $count } programpunkter utan tid
}
programme-rooms = Rum
programme-rooms-line = Lägg till rum
programme-rooms-hint = Skriv flera på samma rad, med komma emellan: Aulan, Rum 2
programme-rooms-add = Lägg till rum
programme-tracks = Spår
programme-tracks-line = Lägg till spår
programme-tracks-hint = Behövs bara när programmet delar sig: Ledning, Teknik
programme-tracks-add = Lägg till spår
programme-seats = { $count ->
    [one] en plats
   *[other] { $count } platser
}
programme-room-name = Rummets namn
programme-track-name = Spårets namn
programme-track-colour = Färg
programme-track-colour-hint = Visas bredvid spårets namn i programmet.
programme-colour-by-place = Efter platsen bland spåren
programme-colour-teal = Blågrön
programme-colour-orange = Orange
programme-colour-green = Grön
programme-colour-red = Röd
programme-colour-blue = Blå
programme-colour-brown = Brun
programme-colour-purple = Lila
programme-colour-grey = Grå
programme-room-capacity = Platser
programme-room-capacity-hint = Hur många som får plats i rummet.
programme-remove-room = Ta bort rummet { $name }?
programme-remove-room-text = { $count ->
    [0] Ingenting i programmet hålls där.
    [one] En programpunkt hålls där. Den behåller sin tid men står sedan utan rum.
   *[other] { $count } programpunkter hålls där. De behåller sina tider men står sedan utan rum.
}
programme-remove-track = Ta bort spåret { $name }?
programme-remove-track-text = { $count ->
    [0] Inga programpunkter hör till det.
    [one] En programpunkt hör till det. Den finns kvar, utan spår.
   *[other] { $count } programpunkter hör till det. De finns kvar, utan spår.
}
programme-save = Spara
programme-cancel = Avbryt
programme-remove = Ta bort
programme-remove-session = Ta bort ”{ $title }”?
programme-remove-session-text = Programpunkten tas bort med tid, rum och text. De medverkande finns kvar. Besökarna ser den tills du publicerar programmet igen.
programme-title-field = Titel
programme-title-missing = Skriv en titel på minst ett språk.
programme-kind-field = Form
programme-minutes-field = Längd i minuter
programme-track-field = Spår
programme-no-track = Inget spår
programme-language-field = Hålls på
programme-no-language = Inget särskilt språk
programme-interpreted-field = Tolkas till
programme-abstract-field = Beskrivning
programme-abstract-hint = Några meningar om vad åhörarna får med sig.
programme-places = Tid och rum
programme-no-time = Programpunkten har ingen tid än.
programme-also-held = Hålls en gång till
programme-where = Tid och rum
programme-where-hint = Kan vänta. Utan klockslag ligger programpunkten kvar i listan över dem som saknar tid.
programme-speakers-field = Medverkande
programme-speaker-field = Medverkande { $number }
programme-part-field = Roll { $number }
programme-nobody = Ingen
programme-speakers-hint = Välj bland evenemangets medverkande eller skriv ett nytt namn. Adressen kan komma senare.
programme-more-speakers = Fler medverkande
programme-more-fields = Mer om programpunkten: form, språk, tolkning, beskrivning
programme-new-name = Namn på ny medverkande { $number }
programme-new-email = E-post till ny medverkande { $number }
programme-new-part = Roll för ny medverkande { $number }
programme-day-field = Dag
programme-start-field = Börjar klockan
programme-room-field = Rum
programme-no-room = Inget rum
programme-move-page = Flytta
programme-place-page = Ge tid och rum
programme-stands-now = Står nu { $place }.
programme-place-button = Spara tid och rum
programme-room-gone = Rummet finns inte längre. Någon annan har tagit bort det. Välj ett annat.
programme-track-gone = Spåret finns inte längre. Någon annan har tagit bort det. Välj ett annat.
programme-speaker-gone = En av de medverkande finns inte längre i evenemanget. Någon annan har tagit bort dem.
programme-slot-gone = Programpunkten står inte längre där. Någon annan har flyttat eller tagit ut den.
programme-changed-since = { $who } ändrade programpunkten medan du arbetade: { $what } Inget är sparat än. Spara igen om det du har skrivit ska gälla.
programme-moved-on = { $what }. Titta på programmet som det är nu och försök igen.
programme-thing-changed-since = { $who } ändrade det här medan du arbetade. Nu står det: { $what }. Ingenting är sparat ännu. Spara igen om det du har skrivit ska gälla.
programme-import-changed-since = Programmet har ändrats sedan du såg det här. Titta igenom det som filen ändrar nu och importera sedan.
programme-cannot-undo = Ändringar av regler och tider kan inte ångras här. Ändra tillbaka där de står.
programme-undo-too-late = Det går inte att ångra längre: det har ändrats sedan dess, eller används nu.
programme-undo-stale = Det går inte att ångra, för sedan dess: { $what }
programme-edit = { $who } ändrade ”{ $title }”: { $what }
programme-edit-details = { $who } ändrade uppgifter om ”{ $title }”
programme-edit-much = { $who } ändrade tider, rum, spår, regler eller flera programpunkter
programme-edit-moved-on = ändrat sedan dess, kan inte ångras
programme-edit-pasted = { $who } klistrade in ett program
programme-edit-pasted-undone = { $who } ångrade det inklistrade programmet
programme-edit-imported = { $who } importerade en fil
programme-edit-imported-undone = { $who } ångrade importen av en fil
programme-edit-taken-up = { $who } hämtade tillbaka en tidigare version
programme-edit-taken-up-undone = { $who } ångrade återgången till en tidigare version
programme-edit-shifted = { $who } flyttade hela programmet med evenemanget
programme-edit-shifted-undone = { $who } ångrade flytten av hela programmet
programme-edit-rooms = { $who } ändrade rummen
programme-edit-rooms-undone = { $who } ångrade ändringen av rummen
programme-edit-tracks = { $who } ändrade spåren
programme-edit-tracks-undone = { $who } ångrade ändringen av spåren
programme-edit-rules = { $who } ändrade vad som räknas som krockar
programme-edit-windows = { $who } ändrade när någon kan medverka
programme-edit-added = { $count ->
    [one] en ny
   *[other] { $count } nya
}
programme-edit-changed = { $count ->
    [one] en ändrad
   *[other] { $count } ändrade
}
programme-edit-removed = { $count ->
    [one] en borttagen
   *[other] { $count } borttagna
}
programme-edit-nobody = Driften
programme-history = Senaste ändringarna
programme-history-more = Visa tidigare ändringar
programme-undo = Ångra
programme-redo = Gör om
programme-done-undone = Ändringen är ångrad.
programme-board = Planeringstavla
programme-board-list = Programmet som lista
programme-board-no-script = Tavlan behöver JavaScript. Listan kan samma sak utan.
programme-board-failed = Tavlan kunde inte läsas in. Ladda om sidan eller använd listan.
programme-board-keys = Dra en programpunkt, eller klicka på den för att flytta den med ett formulär. Med tangentbordet: Enter tar upp och släpper, pilarna flyttar, Skift och pil ändrar längden, Delete tar ut, Escape lämnar tillbaka.
programme-board-days = Dagar
programme-board-tray = Utan tid
programme-board-tray-empty = Alla programpunkter har en tid.
programme-board-sessions = Programmet den här dagen
programme-board-conflicts = Att se över ({ $count })
programme-board-no-conflicts = Inget att se över
programme-conflicts-rest = { $count ->
    [one] En sak till
   *[other] { $count } saker till
}
programme-not-accepted-many = { $count ->
    [one] { $names } har inte tackat ja
   *[other] { $count } medverkande har inte tackat ja: { $names }
}
programme-board-more-conflicts = och { $count } till
programme-board-stops = Stoppar
programme-board-warns = Varnar
programme-board-warning = Varning: { $what }
programme-board-undone = Ångrat: { $what }
programme-board-picked = ”{ $title }” är upptagen. { $place }.
programme-board-moved = Flyttad till { $place }.
programme-board-put-back = Den står där den stod.
programme-board-taken-out = ”{ $title }” är uttagen ur programmet.
programme-board-stale = Inte sparat: någon annan hann före. { $what }. Tavlan visar nu hur det står.
programme-board-not-saved = Det gick inte att spara. Tavlan visar hur det står. Försök igen.
programme-board-place = Flytta hit
programme-board-once-more = Håll den även då
programme-board-open = Öppna programpunkten
programme-board-wrong-time = Skriv ett klockslag, till exempel 09:30, och hur många minuter det varar.
programme-board-with-other = { $what } ”{ $title }”
programme-settings-link = Regler
programme-settings = Regler för programmet
programme-settings-lead = Här bestämmer ni vad som räknas som en krock i det här evenemanget, och hur allvarlig den är.
programme-settings-rules = Krockar
programme-settings-rule = När det här händer
programme-settings-level = Så allvarligt är det
programme-settings-change = Minuter för att byta rum i samma hus
programme-settings-travel = Minuter mellan två hus i samma land
programme-settings-border = Minuter mellan två hus på var sin sida om en gräns
programme-settings-longest = Längsta tid utan paus, i minuter
programme-settings-longest-hint = Skriv 0 om det inte finns någon gräns.
programme-settings-grid = Steg på planeringstavlan
programme-settings-step = { $n } minuter
programme-level-stops = Stoppar publiceringen
programme-level-warns = Varnar
programme-level-ignored = Räknas inte
programme-rule-room = Ett rum är dubbelbokat
programme-rule-speaker = Någon medverkar på två ställen samtidigt
programme-rule-itself = Samma programpunkt hålls två gånger samtidigt
programme-rule-outside-hours = En programpunkt ligger utanför evenemangets tid
programme-rule-speaker-away = En medverkande kan inte komma då
programme-rule-room-away = Vi har inte rummet då
programme-rule-change = En medverkande hinner inte byta rum
programme-rule-travel = En medverkande hinner inte resa mellan två hus
programme-rule-room-too-small = Rummet är för litet för alla som väntas
programme-rule-interpreters = Samma tolkar behövs på två ställen samtidigt
programme-rule-language-gap = Inget hålls på eller tolkas till ett av evenemangets språk
programme-rule-no-break = Det går för lång tid utan paus
programme-rule-not-accepted = En medverkande har inte tackat ja
programme-window-from = Från, rad { $n }
programme-window-to = Till, rad { $n }
programme-window-ends-first = Sluttiden ska vara efter starttiden.
programme-times-save = Spara tiderna
programme-room-times = När rummet är vårt
programme-room-times-text = Lämna fälten tomma om ni har rummet hela tiden. Annars får ni en varning när något läggs utanför tiderna.
programme-speaker-times = När jag kan medverka
programme-speaker-times-hint = Lämna tomt om du kan när som helst. Arrangörerna ser tiderna när de lägger programmet.
programme-speaker-can = När hen kan medverka
programme-speaker-times-text = Den medverkande kan också själv fylla i det här på sin personliga sida. Tomt betyder när som helst.
programme-release-stopped = Programmet kan inte publiceras förrän krockarna är lösta. Du kan också bestämma att de bara ska varna.
programme-warn-stopping = { $count ->
    [one] En krock stoppar publiceringen
   *[other] { $count } krockar stoppar publiceringen
}
programme-release-name = Versionens namn
programme-release-name-hint = Till exempel ”Efter styrgruppen”.
programme-room-venue = Byggnad
programme-room-venue-hint = Om evenemanget hålls på flera ställen. Då räknas restiden mellan dem in.
programme-room-country = Land
programme-room-country-none = Samma som evenemanget
programme-also-rooms = Tar även upp
programme-also-rooms-hint = Om programpunkten hålls i flera rum samtidigt.
programme-too-many-names = Det kan vara högst { $max } av dem.
programme-too-many-sessions = Programmet kan ha högst { $max } programpunkter.
programme-paste-lead = Klistra in raderna från ett mejl eller ett dokument. Du ser hur de tolkas innan något sparas.
programme-paste-lines = Programmets rader
programme-paste-hint = En programpunkt per rad, till exempel: 09.30 Öppning – Kari Nordmann, Haldens kommun. En egen rad med datum eller ”Dag 2” byter dag.
programme-paste-language = Raderna är skrivna på
programme-paste-rather = Raderna ser ut att vara på { $rather }, men valt är { $chosen }. Välj språk ovanför och visa igen om det inte stämmer.
programme-paste-show = Visa tolkningen
programme-paste-again = Tolka på nytt
programme-paste-empty = Klistra in minst en rad.
programme-paste-none-chosen = Välj minst en rad att spara.
programme-paste-nothing = Vi hittade inga programpunkter
programme-paste-found = { $count ->
    [one] En programpunkt
   *[other] { $count } programpunkter
}
programme-paste-misread = { $count ->
    [one] En rad förstod vi inte
   *[other] { $count } rader förstod vi inte
}
programme-paste-take = Spara
programme-paste-line = Rad { $number }
programme-paste-table = Raderna som programpunkter
programme-paste-no-time = utan tid, { $minutes } minuter
programme-paste-new-speaker = { $name } (ny)
programme-paste-save = Spara de valda raderna
programme-line-no-title = Här står ingen titel.
programme-line-other-day = Dagen hör inte till evenemanget. Raderna under den får ingen tid.
programme-line-too-many = Vi läser högst { $max } rader. Resten är inte med.
programme-release-lead = Här ser du vad som ändras för besökarna. Först när du publicerar programmet ser de det.
programme-changed = Det här är nytt för besökarna
programme-changed-in = Ändrat i den här versionen
programme-no-changes = Sedan den senaste versionen är inget ändrat som besökarna skulle se.
programme-small-changes = Bara uppgifter om rum och spår är ändrade.
programme-nothing-to-release = Det finns inget att publicera än. Ge minst en programpunkt en tid.
programme-note-field = Anteckning om versionen
programme-note-hint = Till exempel: Öppningen börjar en halvtimme senare.
programme-calendars-follow = De som prenumererar på programmet i sin kalender får ändringarna av sig själva. Deltagarna får inget mejl.
programme-release-button = Publicera version { $number }
programme-warnings = Tänk på det här först
programme-warn-conflicts = { $count ->
    [one] En sak är kvar att se över
   *[other] { $count } saker är kvar att se över
}
programme-warn-unplaced = { $count ->
    [one] En programpunkt saknar tid och visas inte för besökarna
   *[other] { $count } programpunkter saknar tid och visas inte för besökarna
}
programme-warn-untranslated = { $count ->
    [one] En text är inte översatt
   *[other] { $count } texter är inte översatta
}
programme-releases = Alla versioner
programme-release-number = Version { $number }
programme-published-on = Publicerad { $date }.
programme-see-public = Se programmet som besökare
programme-publish-event = Publicera evenemanget
programme-change-added = ny i programmet: { $places }
programme-change-removed = borttagen ur programmet
programme-change-moved = flyttad från { $from } till { $to }
programme-change-room-found = hålls i { $to }
programme-change-room-lost = har inget rum än; var i { $from }
programme-change-room-other = hålls i { $to } i stället för { $from }
programme-change-also = fick tid { $places }
programme-change-no-longer = hålls inte längre { $places }
programme-change-retitled = ny titel; hette förut ”{ $from }”
programme-change-described = ny beskrivning
programme-change-joined = medverkar nu: { $names }
programme-change-left = medverkar inte längre: { $names }
programme-change-replaced = medverkar nu: { $joined }; medverkar inte längre: { $left }
programme-change-parts = andra roller eller annan ordning bland de medverkande
programme-change-language = hålls nu på { $language }
programme-change-interpreted = hålls nu på { $language }, tolkas till { $into }
programme-change-no-language = har inget särskilt språk längre
programme-change-kind = ändrad från { $from } till { $to }
programme-change-track = nu i spåret { $track }
programme-change-no-track = hör inte längre till något spår
programme-change-room = Rummet { $from } heter nu { $to }

programme-board-redone = Gjort om: { $what }
programme-board-loading = Tavlan hämtas …
programme-moved-note = Evenemanget har flyttats. Tiderna i programmet uppdateras snart.
# --- files of sessions
programme-materials = Material
programme-materials-lead = { $all ->
    [0] Programpunkter med medverkande visas här.
   *[other] { $count } av { $all } programpunkter med medverkande har material.
}
programme-materials-none = Ingen håller något ännu
programme-materials-none-text = Lägg till medverkande i programmet. Sedan ser du här vilka bilder som saknas.
programme-materials-missing = Saknas
programme-materials-add = Lägg till en fil
programme-materials-yours = Dina presentationer och filer
programme-materials-participants = Det finns mer material för dig som deltar. Du når det genom länken i din bekräftelse.
programme-material-session = Programpunkt
programme-material-file = Fil
programme-material-hint = PDF, PowerPoint, Word, Excel eller OpenDocument, högst { $max } MB.
programme-material-audience = Vem får se filen?
programme-material-upload = Ladda upp
programme-material-shown-now = Alla, direkt
programme-material-shown-after = Alla, när evenemanget är över
programme-material-shown-participants = Bara deltagarna, genom sin personliga länk
programme-material-show-now = Visa för alla nu
programme-material-show-after = Visa för alla efteråt
programme-material-show-participants = Visa bara för deltagarna
programme-material-remove = Ta bort
programme-material-none = Välj en fil som inte är tom.
programme-material-unknown = Det här är ingen fil som kan visas för andra. Välj en PDF, eller en fil från PowerPoint, Word, Excel eller OpenDocument (.pptx, .docx, .xlsx, .odp, .odt eller .ods).
programme-material-macros = Filen innehåller makron. Spara den utan makron, eller som PDF.
programme-material-too-large = Filen är för stor. Den får vara högst { $max } MB.
programme-material-too-many = En programpunkt kan ha högst { $max } filer.

### registrations
registrations-not-published = Evenemanget är inte publicerat än.
registrations-event-cancelled = Evenemanget är inställt.
registrations-event-postponed = Evenemanget är framskjutet. Anmälan öppnar igen när det nya datumet är bestämt.
registrations-over = Evenemanget har redan varit.
registrations-closed = Anmälan har stängt.
registrations-not-yet = Anmälan har inte öppnat än.
registrations-try-again = Evenemanget ändrades just. Läs sidan igen och försök en gång till.
registrations-online = På nätet
registrations-on-site = På plats
registrations-when = När
registrations-where = Var
registrations-when-before = Tidigare tid
registrations-when-now = Ny tid
registrations-where-before = Tidigare plats
registrations-where-now = Ny plats
registrations-practical = Praktisk information
registrations-directions = Så hittar du dit
registrations-access = Tillgänglighet på plats
registrations-join = Delta på nätet
registrations-mail-reason = Du får det här mejlet för att det gäller din anmälan till { $title }. Dina personuppgifter raderas { $date }.
registrations-mail-open = Öppna din sida
registrations-mail-page = På din sida kan du ändra dina uppgifter, berätta om specialkost och vad du behöver för att kunna delta, eller avboka. Länken är bara din, så skicka den inte vidare.
registrations-mail-event = Program och praktisk information
registrations-mail-calendar = Lägg in kalenderinbjudan i det här mejlet i din kalender, så följer den med om något ändras.
registrations-mail-confirmed-subject = du är anmäld
registrations-mail-confirmed = Välkommen till { $title }. Du har en plats, och vi ses där.
registrations-mail-confirmed-online = Välkommen till { $title }. Du deltar på nätet. Länken dit får du i ett mejl dagen före, och den finns också på din sida.
registrations-mail-waiting-subject = du står på väntelistan
registrations-mail-waiting = Tack för att du vill vara med på { $title }. Alla platser är tagna just nu, så vi har satt upp dig på väntelistan.
registrations-mail-waiting-position = Du är nummer { $position } i kön. Blir en plats ledig går den till den som har väntat längst. Då får du ett mejl och behöver inte göra något mer.
registrations-mail-waiting-online = Vill du hellre delta på nätet? Det finns det plats för alla som vill; byt på din sida.
registrations-mail-queued = { $title } hålls nu bara på plats och inte längre på nätet, och platserna räcker inte till alla. De har gått till dem som anmälde sig först, så du står på väntelistan.
registrations-mail-seat-subject = du har fått en plats
registrations-mail-seat = Goda nyheter: en plats har blivit ledig, och den är din. Du är nu anmäld till { $title }.
registrations-mail-seat-online = Goda nyheter: { $title } hålls nu på nätet, och där finns det plats för alla. Du står inte längre på väntelistan, utan är anmäld.
registrations-mail-seat-not-coming = Passar det inte längre? Avboka på din sida, så går platsen vidare till nästa i kön.
registrations-mail-cancelled-subject = din anmälan är avbokad
registrations-mail-cancelled = Din anmälan till { $title } är avbokad. Tack för att du hörde av dig!
registrations-mail-cancelled-by-organiser = Arrangören har avbokat din anmälan till { $title }. Har det blivit fel? Svara på det här mejlet.
registrations-mail-again = Anmäl dig igen
registrations-mail-link-subject = länken till din sida
registrations-mail-link = Du är anmäld till { $title }. Här är länken till din sida.
registrations-mail-link-waiting = Du står som nummer { $position } på väntelistan till { $title }. Här är länken till din sida.
registrations-mail-link-cancelled = Din anmälan till { $title } är avbokad. Här är länken till din sida, om du vill se den.
registrations-mail-link-not-you = Var det inte du som bad om länken? Då kan du bortse från det här mejlet; ingen annan har fått den.
registrations-mail-moved-time-subject = ny tid
registrations-mail-moved-place-subject = ny plats
registrations-mail-moved-both-subject = ny tid och plats
registrations-mail-moved = { $title } har ändrats:
registrations-mail-seat-holds = Din plats följer med, och kalenderposten i det här mejlet rättar din kalender.
registrations-mail-queue-holds = Du behåller din plats i kön.
registrations-mail-moved-not-coming = Passar det inte längre kan du avboka på din sida.
registrations-mail-event-cancelled-subject = inställt
registrations-mail-event-cancelled = { $title } ({ $at }) är tyvärr inställt.
registrations-mail-event-cancelled-nothing = Du behöver inte avboka din anmälan.
registrations-mail-event-postponed-subject = framskjutet
registrations-mail-event-postponed = { $title } ({ $at }) skjuts upp. Det nya datumet är inte bestämt än.
registrations-mail-event-postponed-seat = Din anmälan står kvar, och du får ett mejl så snart det nya datumet är klart.
registrations-mail-out-of-calendar = Posten i din kalender tas bort med det här mejlet.
registrations-mail-event-reinstated-subject = nytt datum – det blir av
registrations-mail-event-reinstated = Goda nyheter: { $title } blir av.
registrations-mail-reminder-subject = snart dags
registrations-mail-reminder = Snart är det dags för { $title }. Här är det du behöver veta.
registrations-mail-not-coming = Jag kan tyvärr inte komma
registrations-mail-moved-link-subject = ny länk
registrations-mail-moved-link = Länken till mötet på nätet är ny. Du hittar den på din sida.
registrations-mail-moved-choice-subject = du kan välja hur du deltar
registrations-mail-moved-choice-on-site = Nu går det också att delta på nätet. Du har kvar din plats på plats; vill du hellre delta på nätet byter du på din sida.
registrations-mail-moved-choice-online = Nu går det också att delta på plats. Du deltar på nätet om du inte byter på din sida.
registrations-is-cancelled = Den här anmälan är avbokad. Du är välkommen att anmäla dig igen.
registrations-address-taken = En annan anmälan har redan den här adressen.
registrations-facts = Kort om evenemanget
registrations-to-event = Till evenemanget
registrations-register = Anmäl dig
registrations-join-waiting-list = Ställ dig på väntelistan
registrations-submit = Anmäl mig
registrations-submit-waiting = Sätt upp mig på väntelistan
registrations-back = Tillbaka
registrations-full = Alla platser är tagna. Ställer du dig på väntelistan får du en plats, och ett mejl om den, när det blir din tur.
registrations-full-mixed = Alla platser i lokalen är tagna. Du kan ställa dig på väntelistan eller delta på nätet, där det finns plats för alla.
registrations-opens = Anmälan öppnar { $when }.
registrations-name = Namn
registrations-email = E-postadress
registrations-email-hint = Hit skickar vi bekräftelsen och din personliga länk.
registrations-organisation = Organisation
registrations-attendance = Hur vill du delta?
registrations-attendance-hint = Byter du till nätet går din plats i lokalen vidare till den som väntar. Byter du tillbaka när det är fullt hamnar du på väntelistan.
registrations-lost-link = Är du anmäld men saknar länken till din sida? Få den igen
registrations-privacy-why = Vi behöver dem för att kunna hålla evenemanget, ge dig en plats och berätta om något ändras. Det är en uppgift av allmänt intresse (artikel 6.1 e).
registrations-privacy-until = Uppgifterna raderas { $date }. Det du skriver om mat och tillgänglighet raderas redan { $needs }.
registrations-deleted-on = { $date }
registrations-deleted-days = { $days } dagar efter evenemanget
registrations-deleted-months = { $months ->
    [0] efter evenemanget
    [one] en månad efter evenemanget
   *[other] { $months } månader efter evenemanget
 }
registrations-privacy-rights = Du ser och ändrar dina uppgifter på din personliga sida, och du kan avboka när du vill.
registrations-somebody = Förnamn Efternamn
registrations-told-title = Tack för din anmälan!
registrations-told-waiting-title = Du står på väntelistan
registrations-told-confirmed = Du har en plats. Välkommen!
registrations-told-online = Du deltar på nätet. Välkommen!
registrations-told-waiting = Du har ingen plats än, eftersom alla är tagna just nu. Blir en ledig går den till den som har väntat längst. Är det du får du platsen och ett mejl.
registrations-told-any = Vi har tagit emot den.
registrations-told-mail = Vi har skickat ett mejl till dig med besked och din personliga länk. Inbjudan till kalendern kommer i det mejl som bekräftar att du är med. Har du inte fått något mejl inom några minuter? Titta i skräpposten, och kontrollera att du skrev adressen rätt.
registrations-told-again = Hade du redan anmält dig? Då gäller det som stod i ditt första mejl, och vi har skickat länken till din sida igen.
registrations-my-eyebrow = Din anmälan
registrations-my-confirmed = { $name }, du har en plats.
registrations-my-online = { $name }, du deltar på nätet.
registrations-my-waiting = { $name }, du är nummer { $position } på väntelistan.
registrations-my-waiting-text = Blir en plats ledig går den till den som har väntat längst, och då får du ett mejl.
registrations-my-cancelled = { $name }, din anmälan är avbokad.
registrations-my-over = { $name }, evenemanget har varit. Tack för att du var med!
registrations-my-over-no-seat = { $name }, evenemanget har varit.
registrations-my-again = Anmäl dig igen
registrations-my-link-later = Länken till mötet kommer hit och i ett mejl dagen före.
registrations-my-postponed = Evenemanget är framskjutet. Din anmälan står kvar, och du får ett mejl när det nya datumet är klart.
registrations-my-details = Dina uppgifter
registrations-my-address = Vi skriver till { $email }. Är adressen fel? Hör av dig till arrangören.
registrations-language = Språk i mejlen
registrations-language-hint = På det här språket skriver vi till dig.
registrations-save = Spara
registrations-to-calendar = Lägg till i kalendern
registrations-no-entry = Det finns ingen kalenderpost för en plats som inte är bekräftad.
registrations-needs = Mat och tillgänglighet
registrations-needs-text = Berätta bara det vi behöver veta för att du ska trivas och kunna delta. Bara arrangörerna ser det, och det raderas { $date }.
registrations-diet = Mat
registrations-diet-hint = Till exempel vegetariskt eller nötallergi.
registrations-access-needs = Tillgänglighet
registrations-access-needs-hint = Till exempel hörslinga, teckenspråkstolkning eller plats för rullstol.
registrations-my-not-coming = Kan du inte komma?
registrations-my-not-coming-text = Säg till så snart du vet. Har du en plats i lokalen kan den gå till någon annan.
registrations-cancel = Avboka
registrations-cancel-title = Vill du avboka?
registrations-cancel-text = Har du en plats i lokalen blir den ledig för någon annan. Ångrar du dig kan du anmäla dig igen, men då kan det vara fullt.
registrations-cancel-text-waiting = Du lämnar väntelistan. Ångrar du dig får du ställa dig sist.
registrations-cancel-confirm = Ja, avboka
registrations-cancel-keep = Nej, jag kommer
registrations-cancel-keep-waiting = Nej, stå kvar
registrations-done-saved = Sparat.
registrations-done-needs = Tack, det har vi sparat.
registrations-done-cancelled = Anmälan är avbokad. En bekräftelse kommer med e-post.
registrations-done-added = Anmäld. Bekräftelsen är på väg, om det fanns en adress.
registrations-done-waiting = Alla platser är tagna; personen står på väntelistan.
registrations-done-already = Personen var redan anmäld. Länken är skickad igen.
registrations-done-link = Länken är på väg.
registrations-done-revoked = Den gamla länken gäller inte längre. En ny är på väg.
registrations-title = Anmälningar
registrations-list = Anmälda
registrations-add = Anmäl någon
registrations-add-lead = För den som ringer eller kommer till dörren. Utan adress skickas inget mejl.
registrations-add-submit = Anmäl
registrations-sheet = Hämta som kalkylblad (CSV)
registrations-all = Alla
registrations-filter = Visa
registrations-search = Sök på namn, adress eller organisation
registrations-none = Ingen har anmält sig än
registrations-none-text = Så snart någon gör det syns det här.
registrations-none-found = Ingen hittades
registrations-none-found-text = Prova med en del av namnet, eller välj Alla.
registrations-country = Land
registrations-state = Status
registrations-takes-part = Deltar
registrations-registered = Anmäld
registrations-source = Hur
registrations-source-public = Via formuläret
registrations-source-invitation = Via en inbjudan
registrations-source-organiser = Av arrangören
registrations-state-confirmed = Har plats
registrations-state-waiting = Väntar
registrations-state-offered = Erbjuden plats
registrations-state-pending = Inväntar besked
registrations-state-cancelled = Avbokad
registrations-state-position = { $state }, nummer { $position }
registrations-figure-confirmed = Har plats
registrations-figure-seats = av { $count } platser
registrations-figure-waiting = Väntar
registrations-figure-cancelled = Avbokade
registrations-totals = Varifrån de kommer
registrations-number = Antal
registrations-needs-organisers = Så här har de som kommer skrivit själva. Använd det till evenemanget och inget annat.
registrations-needs-none = Ingen har skrivit något än.
registrations-plan = Vad som raderas när
registrations-plan-text = Raderingen sköter sig själv. Antalen står kvar: hur många, från vilket land, på plats eller på nätet.
registrations-plan-needs = Mat och tillgänglighet
registrations-plan-data = Namn, adresser, organisationer och mejlens texter
registrations-plan-speakers = Talarnas adresser och länkar; den som inte kom med i programmet raderas helt
registrations-plan-done = raderat { $date }
registrations-to-list = Till listan
registrations-email-organiser-hint = En ny adress får en egen länk, och den gamla länken slutar gälla.
registrations-details = Uppgifter
registrations-link = Personlig länk
registrations-link-text = Länken visas inte här, så att ingen annan kan använda den. Du kan mejla den igen, eller byta ut den om den har hamnat fel.
registrations-link-again = Mejla länken igen
registrations-link-revoke = Byt ut länken
registrations-cancel-one = Avboka den här anmälan
registrations-cancel-one-title = Avboka { $name }?
registrations-cancel-one-text = Personen får ett mejl och kalenderposten tas bort. En plats i lokalen går vidare till den som har väntat längst.
registrations-cancel-one-confirm = Ja, avboka
registrations-cancel-one-keep = Nej, behåll

### invitations
invitations-title = Inbjudningar
invitations-lead = Vem som är inbjuden, hur det gick med mejlet och vad de har svarat.
invitations-add = Bjud in
invitations-to-preview = Läs inbjudan
invitations-empty = Ingen är inbjuden än
invitations-empty-text = Klistra in en lista med adresser. Inget skickas förrän du har läst inbjudan och skickar den.
invitations-drafts = { $count ->
    [one] Ett mejl väntar på att skickas.
   *[other] { $count } mejl väntar på att skickas.
}
invitations-drafts-unpublished = { $count ->
    [one] Ett mejl är klart. Det kan skickas när evenemanget är publicerat.
   *[other] { $count } mejl är klara. De kan skickas när evenemanget är publicerat.
}
invitations-read-and-send = Läs och skicka
invitations-invited = Inbjudna
invitations-answer = Svar
invitations-answer-none = Inget svar
invitations-answer-accepted = Kommer
invitations-answer-declined = Kommer inte
invitations-answer-not-yet = Vet inte än
invitations-delivery = Mejlet
invitations-delivery-draft = Utkast
invitations-delivery-queued = I kö
invitations-delivery-sent = Skickat
invitations-delivery-refused = Togs inte emot
invitations-delivery-bounced = Kom i retur
invitations-delivery-dropped = Borttaget
invitations-registered-waiting = På väntelistan
invitations-reminded = { $count ->
    [one] påmind en gång
   *[other] påmind { $count } gånger
}
invitations-remind = { $count ->
    [one] Skriv en påminnelse till den som inte har svarat
   *[other] Skriv påminnelser till { $count } som inte har svarat
}
invitations-last-reminded = Senaste påminnelsen gick ut { $when }.
invitations-by-country = Svar per land
invitations-sum = Summa
invitations-people = Alla inbjudna
invitations-search = Sök på namn, adress eller organisation
invitations-all = Alla
invitations-none-found = Ingen inbjudan stämmer med sökningen.
invitations-name = Namn
invitations-organisation = Organisation
invitations-country = Land
invitations-language = Språk
invitations-note = Anmärkning
invitations-email = E-postadress
invitations-cancel = Avbryt
invitations-add-lead = Klistra in adresserna som du har dem. Inget skickas än.
invitations-list = Adresser
invitations-list-hint = En person per rad, till exempel Kari Nordmann; kari@halden.example; Halden kommune. Komma, semikolon och tabb fungerar, och kolumner direkt från ett kalkylblad. Språk eller land kan stå efter.
invitations-read = Läs listan
invitations-followers = De som följer forumet
invitations-followers-text = De har bett om att få inbjudan till nästa möte. Den som redan är inbjuden eller anmäld räknas inte med.
invitations-followers-add = { $count ->
    [one] Bjud in den som följer forumet (1)
   *[other] Bjud in dem som följer forumet ({ $count })
}
invitations-check = { $count ->
    [one] Vi hittade en person
   *[other] Vi hittade { $count } personer
}
invitations-check-lead = Språk och land är gissade där de inte stod i listan. Ändra det som blev fel; mejlet skrivs på det språk du väljer.
invitations-problems = { $count ->
    [one] En rad kunde inte läsas
   *[other] { $count } rader kunde inte läsas
}
invitations-line = Rad { $line }:
invitations-no-address = Här finns ingen e-postadress: ”{ $text }”.
invitations-bad-address = Det här är ingen e-postadress: ”{ $text }”.
invitations-twice = { $email } står redan på rad { $line }.
invitations-too-many = Listan är för lång. Bjud in högst { $max } personer åt gången; resten står kvar här nedanför.
invitations-list-more = Rader att rätta eller lägga till
invitations-list-more-hint = Det som står här tas med först när du läser listan igen.
invitations-read-more = Läs listan igen
invitations-save = { $count ->
    [one] Spara en inbjudan som utkast
   *[other] Spara { $count } inbjudningar som utkast
}
invitations-standing-invited = Redan inbjuden
invitations-standing-registered = Redan anmäld
invitations-standing-unwilling = Vill inte ha inbjudningar
invitations-done-added = { $count ->
    [one] En inbjudan är sparad som utkast.
   *[other] { $count } inbjudningar är sparade som utkast.
}
invitations-skipped-invited = { $count ->
    [one] En var redan inbjuden.
   *[other] { $count } var redan inbjudna.
}
invitations-skipped-registered = { $count ->
    [one] En är redan anmäld.
   *[other] { $count } är redan anmälda.
}
invitations-skipped-unwilling = { $count ->
    [one] En har avböjt fler inbjudningar från er.
   *[other] { $count } har avböjt fler inbjudningar från er.
}
invitations-details = Uppgifter
invitations-email-hint = Rättar du adressen slutar den gamla länken att gälla. Har inbjudan redan gått ut skrivs ett nytt utkast.
invitations-change = Spara
invitations-answered-at = Svarade
invitations-reminders = Påminnelser
invitations-mail-error = Mejlservern svarade
invitations-again = Skriv en ny inbjudan
invitations-remove = Ta bort från listan
invitations-invited-already = Den här personen är redan inbjuden.
invitations-unwilling = Den här personen vill inte ha fler inbjudningar från er.
invitations-sent-already = Inbjudan är redan skickad.
invitations-done-saved = Uppgifterna är sparade.
invitations-done-removed = Personen är borttagen från listan.
invitations-done-again = En ny inbjudan är sparad som utkast.
invitations-preview = Läs och skicka
invitations-preview-lead = Så här läser de inbjudna mejlet, på sina språk. De personliga länkarna visas inte här.
invitations-mails = Mejlet
invitations-message = En egen hälsning
invitations-message-label = Hälsning
invitations-message-hint = Står i inbjudan och på sidan där man svarar. Saknas ett språk visas ett annat.
invitations-message-save = Spara hälsningen
invitations-done-message = Hälsningen är sparad och utkasten är uppdaterade.
invitations-ready = Klart att skicka
invitations-count-invitations = { $count ->
    [one] en inbjudan { $language }
   *[other] { $count } inbjudningar { $language }
}
invitations-count-reminders = { $count ->
    [one] en påminnelse { $language }
   *[other] { $count } påminnelser { $language }
}
invitations-send = { $count ->
    [one] Skicka ett mejl
   *[other] Skicka { $count } mejl
}
invitations-discard = Ta bort påminnelserna
invitations-done-sent = { $count ->
    [one] Ett mejl är på väg.
   *[other] { $count } mejl är på väg.
}
invitations-done-reminders = { $count ->
    [one] En påminnelse är skriven. Läs den och skicka.
   *[other] { $count } påminnelser är skrivna. Läs och skicka.
}
invitations-done-discarded = Påminnelserna är borttagna.
invitations-nothing-to-send = Det finns inget att skicka just nu.
invitations-to-publish = Till publiceringen
invitations-not-published = Publicera evenemanget först. Då kan inbjudningarna skickas, så att länkarna i dem leder till en sida som finns.
invitations-event-cancelled = Evenemanget är inställt, så inga inbjudningar kan skickas.
invitations-event-postponed = Evenemanget är framskjutet. Inbjudningarna kan skickas när det har ett nytt datum.
invitations-event-over = Evenemanget är redan slut, så inga inbjudningar kan skickas.
invitations-to = Till
invitations-subject = Ämne
invitations-mail-subject = Välkommen till { $title }
invitations-mail-text = { $host } bjuder in dig till { $title }.
invitations-mail-ask = Vill du vara med? Svara med ett av valen här nedanför.
invitations-mail-accept = Ja, jag kommer
invitations-mail-decline = Nej, jag kan tyvärr inte komma
invitations-mail-not-yet = Jag kan inte svara än
invitations-mail-programme = Läs programmet
invitations-mail-event = Läs mer om evenemanget
invitations-mail-reason = Du får det här mejlet för att { $host } har bjudit in dig. Länkarna är dina egna, så skicka dem inte vidare.
invitations-mail-news-nothing = Du behöver inte svara på inbjudan.
invitations-mail-reminder-subject = Påminnelse: Välkommen till { $title }
invitations-mail-reminder-text = För en tid sedan bjöd { $host } in dig till { $title }. Vi har inte hört om du kan komma, och ett svar, också ett nej, hjälper oss att planera.
invitations-mail-reminder-not-yet = Du kunde inte svara än när vi bjöd in dig till { $title }. Vet du mer nu?
invitations-mail-link-subject = Din länk till inbjudan: { $title }
invitations-mail-link-text = Här är din länk till inbjudan till { $title } igen.
invitations-mail-link-not-you = Var det inte du som bad om länken? Då kan du bortse från det här mejlet; ingen annan har fått den.
invitations-page-title = Inbjudan till { $title }
invitations-page-invites = { $host } bjuder in dig
invitations-page-facts = När och var
invitations-page-more = Program och mer om evenemanget
invitations-page-ask = Vill du vara med?
invitations-page-ask-declined = Kan du inte komma?
invitations-page-ask-not-yet = Kan du inte svara än?
invitations-page-answered = { $answer } Du kan ändra ditt svar här.
invitations-said-accepted = Du har tackat ja.
invitations-said-declined = Du har tackat nej.
invitations-said-not-yet = Du har sagt att du inte kan svara än.
invitations-page-full = { $waiting ->
    [one] Alla platser är tagna, och en person står på väntelistan. Du kan ställa dig bakom; blir en plats ledig får du den och ett mejl.
   *[other] Alla platser är tagna, och { $waiting } står på väntelistan. Du kan ställa dig sist; blir en plats ledig när det är din tur får du den och ett mejl.
}
invitations-page-closed = Anmälan är stängd. Hör av dig till arrangören om du ändå vill vara med.
invitations-page-over = Evenemanget är slut. Tack för intresset!
invitations-page-cancelled = Evenemanget är inställt. Du behöver inte svara.
invitations-page-postponed = Evenemanget är framskjutet. Du kan svara här när det har ett nytt datum.
invitations-page-registered = Du är anmäld
invitations-page-registered-text = På din sida ser du din plats, kan ändra dina uppgifter och kan avboka om du inte kan komma.
invitations-page-to-my = Till min sida
invitations-accept = Ja, jag kommer
invitations-join-waiting-list = Ja, ställ mig på väntelistan
invitations-decline = Nej, jag kan inte komma
invitations-not-yet = Jag kan inte svara än
invitations-page-details = Vi anmäler dig som { $who }. Ändra?
invitations-page-details-empty = Dina uppgifter
invitations-language-of-mails = Språk i mejlen till dig
invitations-attendance = Hur vill du delta?
invitations-on-site = På plats
invitations-online = På nätet
invitations-done-declined = Tack för svaret. Synd att du inte kan komma!
invitations-done-not-yet = Tack för svaret. Kom tillbaka hit när du vet mer.
invitations-unsubscribe-title = Vill du inte ha fler inbjudningar från { $host }?
invitations-unsubscribe-text = Då skickar vi inga fler inbjudningar eller påminnelser från { $host } till { $email }. Är du anmäld till något får du fortfarande besked om det.
invitations-unsubscribe = Inga fler inbjudningar
invitations-unsubscribe-keep = Nej, fortsätt bjuda in mig
invitations-unsubscribed = Du får inga fler inbjudningar
invitations-unsubscribed-text = Vi har antecknat att { $email } inte ska få fler inbjudningar från { $host }.
invitations-resume = Bjud in mig igen
invitations-resumed = Du kan bli inbjuden igen
invitations-resumed-text = Vi har antecknat att { $host } får bjuda in { $email } igen.
invitations-resumed-to-event = Till evenemanget
invitations-lost-title = Få din länk igen
invitations-lost-lead = Skriv adressen som du är anmäld eller inbjuden med, så mejlar vi din personliga länk.
invitations-lost-lead-any = Skriv adressen som du är anmäld eller inbjuden med, så mejlar vi en länk för varje kommande evenemang.
invitations-lost-submit = Mejla min länk
invitations-lost-sent = Om någon är anmäld eller inbjuden med den adressen har vi nu mejlat länken dit. Titta även i skräpposten.

### desk
desk-mails-lead = Allt som evenemanget har skickat eller kommer att skicka.
desk-mails-none = Inga mejl här
desk-foreseen = Skickas av sig självt
desk-foreseen-lead = Så här kommer mejlet att se ut, med evenemanget som det är nu.
desk-foreseen-to-new = Den som anmäler sig
desk-foreseen-to-waiting = Den som hamnar på väntelistan
desk-foreseen-to-next = Den som har väntat längst
desk-foreseen-to-coming = Alla som har plats
desk-foreseen-at-once = Genast
desk-foreseen-when-free = När en plats blir ledig
desk-foreseen-on = Skickas { $at }
desk-mail-all = Alla
desk-mail-states = Mejl efter läge
desk-mail-draft = Utkast
desk-mail-queued = I kö
desk-mail-sent = Skickat
desk-mail-refused = Togs inte emot
desk-mail-bounced = Kom i retur
desk-mail-dropped = Borttaget
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
desk-drafts-explained = Inget skickas förrän du säger till. Läs gärna igenom först.
desk-drafts-queued = Utkasten skickas nu.
desk-drafts-discarded = Utkasten är borttagna.
desk-send-all = { $n ->
    [one] Skicka utkastet
   *[other] Skicka { $n } utkast
 }
desk-discard-all = Ta bort alla utkast
desk-send = Skicka
desk-discard = Ta bort utkastet
desk-retry = Försök igen
desk-retry-all = { $n ->
    [one] Försök igen med det avvisade mejlet
   *[other] Försök igen med alla { $n } avvisade mejl
}
desk-retried = De avvisade mejlen står i kön igen.
desk-held = { $n ->
    [one] Mejlservern tar inte emot våra mejl: ett mejl väntar
   *[other] Mejlservern tar inte emot våra mejl: { $n } mejl väntar
}
desk-held-text = Inget är förlorat, och det är inte mottagarnas fel. Säg till den som sköter Samling hos er; mejlen går i väg av sig själva när det är lagat. Servern svarar: { $error }
desk-links-masked = Personliga länkar är dolda här: de är mottagarens egna.
desk-publish-first = Publicera evenemanget först, så att mottagarna kan läsa om det.
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
desk-text-summary = Kort om evenemanget
desk-text-description = Beskrivning
desk-text-directions = Hitta hit
desk-text-access = Tillgänglighet på plats
desk-text-practical = Praktisk information
desk-text-track = Spår
desk-text-session-title = Programpunktens titel
desk-text-session-abstract = beskrivning
desk-text-speaker-title = titel
desk-text-speaker-biography = biografi
desk-dashboard = Dina evenemang
desk-new-event = Nytt evenemang
desk-no-events = Inga kommande evenemang
desk-no-events-text = Skapa ett nytt, eller kopiera ett tidigare till ett nytt datum.
desk-coming = Kommande
desk-past = Tidigare
desk-seats = { $taken } anmälda på plats
desk-seats-of = { $taken } av { $capacity } platser
desk-event-deleted = Utkastet är borttaget.
desk-event-created = Evenemanget är skapat. Här ser du vad som är kvar att göra.
desk-event-copied = Evenemanget är kopierat till det nya datumet.
desk-event-published = Evenemanget är publicerat.
desk-event-cancelled = Evenemanget är inställt. De anmälda får ett mejl.
desk-event-postponed = Evenemanget är framskjutet. De anmälda får ett mejl.
desk-event-saved = Ändringarna är sparade.
desk-public-page = Se den offentliga sidan
desk-steps = Att göra
desk-step = Steg
desk-step-note = Hittills
desk-step-done = Klart
desk-step-left = Kvar
desk-step-texts = Beskriv evenemanget
desk-step-place = Ange plats eller möteslänk
desk-step-programme = Lägg upp programmet
desk-step-programme-note = { $placed } av { $all } programpunkter har en tid
desk-step-speakers = Få svar av talarna
desk-step-speakers-note = { $accepted } av { $all } har tackat ja
desk-step-translations = Översätt
desk-step-release = Publicera programmet
desk-step-release-note = Version { $n } är publicerad
desk-step-publish = Publicera evenemanget
desk-step-invite = Bjud in
desk-step-invite-note = { $n ->
    [0] Inga inbjudningar är skickade
    [one] En inbjudan är skickad
   *[other] { $n } inbjudningar är skickade
 }
desk-stat-on-site = Anmälda på plats
desk-stat-of = av { $n } platser
desk-stat-online = Anmälda på nätet
desk-stat-waiting = På väntelistan
desk-stat-invited = Inbjudna
desk-stat-answered = { $n } har svarat
desk-countries = Per land
desk-country = Land
desk-accepted = Tackat ja
desk-declined = Tackat nej
desk-not-yet = Vet inte än
desk-no-answer = Inget svar
desk-registered = Anmälda
desk-retention = Vad som raderas och när
desk-retention-lead = Det sker av sig självt. Antalen per land sparas.
desk-retention-needs = Mat och behov på plats
desk-retention-personal = Namn, adresser och mejl
desk-retention-speakers = Talarnas adresser och länkar
desk-retention-done = Raderat, enligt plan { $date }
desk-more = Mer
desk-copy = Kopiera till ett nytt datum
desk-change-state = Publicera, ställ in eller skjut upp evenemanget

### demo

# --- Program från filer
import-too-large = Filen är större än { $max } MB, och så stort är inget program.
import-empty = Filen är tom.
import-broken = Filen är avklippt eller skadad vid rad { $line }.
import-json-schema = Filen är JSON men inget program: den har ingen konferens med dagar, rum och programpunkter.
import-json-days = Filen är JSON, men dess konferens har ingen lista med dagar.
import-json-day = Filen är JSON, men dagen { $day } har inga rum med programpunkter.
import-json-room = Filen är JSON, men rummet ”{ $room }” har ingen lista med programpunkter dagen { $day }.
import-json-twice = Nyckeln ”{ $name }” står två gånger på samma ställe med olika innehåll, vid rad { $line }.
import-xml-schema = Filen är XML men inget program: den har ingen konferens med dagar och programpunkter.
import-xml-after = Filen är XML men fortsätter efter sitt slut, på rad { $line }.
import-xml-elements = Filen är XML med fler än { $max } element, och så stort är inget program.
import-csv-schema = Kalkylbladet saknar en kolumn för titlar. Kolumnerna är: { $columns }.
import-no-days = Kalkylbladet anger ingen dag. Lägg till en kolumn med datum.
import-no-day-event = Filen anger ingen dag, så det går inte att skapa ett evenemang av den. Importera den till ett evenemang i stället.
import-workbook = Det här är en arbetsbok. Spara den som CSV och försök igen.
import-other-format = Den här sortens fil går inte att läsa in. Spara programmet som JSON, XML eller CSV och försök igen.
import-web-page = Det här är en webbsida, inte ett program. Ladda ner själva programfilen och försök igen.
import-quote = Ett citattecken på rad { $line } avslutas aldrig, så raderna efter det går inte att skilja åt.
import-quote-within = Ett citattecken på rad { $line } står inne i en cell som omges av citattecken, så det går inte att se var cellen slutar. Skriv det två gånger eller ta bort det.
import-doctype = Filen har en egen dokumenttyp på rad { $line }. Sådana filer läses inte, eftersom de kan svälla till vilken storlek som helst.
import-entity = Filen använder entiteten { $name } på rad { $line }, och bara en egen dokumenttyp kan förklara den.
import-no-sessions = Filen har inga programpunkter.
import-too-many = Filen har { $count } programpunkter. Ett evenemang kan ha { $max }.
import-too-many-rooms = Filen har { $count } rum. Ett evenemang kan ha { $max }.
import-no-title-line = Programpunkten på rad { $line } saknar titel.
import-no-title-id = Programpunkten med id { $id } saknar titel.
import-no-title-nth = Programpunkt nummer { $number } i filen saknar titel.
import-doubled-guid = Två olika programpunkter har samma guid { $guid }: ”{ $one }” och ”{ $other }”.
import-bad-time = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} har en tid som inte går att läsa.
import-bad-day = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} har en dag som inte går att läsa.
import-no-day = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} har en tid men ingen dag.
import-bad-end = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} har en sluttid som inte går att läsa.
import-ends-first = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} slutar innan den börjar.
import-bad-duration = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} har en längd som inte går att läsa.
import-too-long = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} är längre än två dygn.
import-far-off = { $line ->
    [none] Programpunkten ”{ $session }”
   *[other] Rad { $line }: programpunkten ”{ $session }”
} ligger den { $date }, som varken är någon av filens dagar eller natten efter en av dem.
import-note-encoding = Filen är inte UTF-8. Bokstäverna läses som { $name }.
import-note-letters = Några bokstäver går inte att läsa som { $name }. De står som � i texterna.
import-note-no-name = Filen säger inte vad evenemanget heter. Det får heta ”{ $name }”.
import-note-unread-day = Dagar vars datum inte går att läsa: { $count }, det första är ”{ $date }”. Programpunkternas egna datum gäller.
import-note-zone = Filen anger ingen tidszon. Tiderna läses i { $zone }.
import-note-unknown-zone = Filens tidszon { $named } är okänd. Tiderna läses i { $zone }.
import-note-no-guid = Programpunkter utan guid: { $count }. De känns hädanefter igen på nummer eller titel.
import-note-twice = Programpunkter som står två gånger: { $count }, den första är ”{ $session }”. Var och en är en programpunkt som hålls två gånger.
import-note-unread-date = Programpunkter med ett datum som inte går att läsa: { $count }, den första är ”{ $session }”. De ligger på den dag och den tid som filen anger bredvid.
import-note-outside = Programpunkter utanför evenemangets dagar: { $count }, den första är ”{ $session }”.
import-note-no-time = Programpunkter utan tid i filen: { $count }, den första är ”{ $session }”. De tas med utan tid och rum.
import-note-no-length = Programpunkter utan längd: { $count }, den första är ”{ $session }”. De får fem minuter.
import-note-too-long = Programpunkter på mer än ett dygn: { $count }, den första är ”{ $session }”. De kortas till ett dygn.
import-note-cut = För långa titlar, namn eller texter: { $count }, den första hör till ”{ $session }”. De kortas.
import-note-languages = Programpunkter med mer än ett språk: { $count }, den första är ”{ $session }”. Det första språket gäller.
import-note-language = Språk som inte går att tyda tas inte med: { $names }.
import-note-nameless = Medverkande utan namn tas inte med: { $count }.
import-note-links = Länkar och bilagor tas inte med: { $count }.
import-note-not-held = Förslag som inte är med i programmet tas inte med: { $count }.
import-note-columns = Kolumner som inte går att tyda eller som finns två gånger tas inte med: { $names }.
import-note-gone-kept = Programpunkter som inte finns kvar i filen men har redigerats här står kvar: { $count }.
import-note-gone-sessions = { $count ->
    [one] Programpunkten finns inte kvar i filen och tas bort: { $names }.
   *[other] Programpunkter som inte finns kvar i filen och tas bort ({ $count }): { $names }.
}
import-note-gone-rooms = { $count ->
    [one] Rummet som inte finns kvar i filen och tas bort: { $names }.
   *[other] Rum som inte finns kvar i filen och tas bort ({ $count }): { $names }.
}
import-note-gone-tracks = { $count ->
    [one] Spåret som inte finns kvar i filen och tas bort: { $names }.
   *[other] Spår som inte finns kvar i filen och tas bort ({ $count }): { $names }.
}
import-note-gone-speakers = { $count ->
    [one] Medverkande som inte finns kvar i filen och tas bort: { $names }.
   *[other] Medverkande som inte finns kvar i filen och tas bort ({ $count }): { $names }.
}
import-note-removed-here = Programpunkter som har tagits bort här förblir borttagna: { $count }.
import-note-edited-here = { $count ->
    [one] En programpunkt är redigerad här och står kvar som den är.
   *[other] { $count } programpunkter är redigerade här och står kvar som de är.
}
programme-import = Importera en fil
programme-import-lead = Programfiler från frab, pretalx eller Pentabarf (JSON eller XML) och kalkylblad (CSV). Du ser vad som ändras innan något sparas.
programme-import-file = Fil
programme-import-file-hint = JSON, XML eller CSV, högst 64 MB.
programme-import-show = Visa vad som ändras
programme-import-file-missing = Välj en fil.
programme-import-expired = Filen finns inte kvar här. Välj den igen.
programme-import-result = Ändringar från filen { $name }
programme-import-what = Vad
programme-import-new = Nya
programme-import-changed = Ändrade
programme-import-unchanged = Oförändrade
programme-import-gone = Borta
programme-import-sessions = Programpunkter
programme-import-rooms = Rum
programme-import-tracks = Spår
programme-import-speakers = Medverkande
programme-import-other-days = { $count ->
    [one] En programpunkt i filen ligger
   *[other] { $count } programpunkter i filen ligger
} utanför evenemangets dagar ({ $days }). Är det rätt fil?
programme-import-notes = Om filen
programme-import-changes = Ändringar
programme-import-more = Och { $count } till.
programme-import-kept = Redigerat här
programme-import-kept-says = { $title } – i filen: { $says }
programme-import-kept-title = rubriken ”{ $title }”
programme-import-kept-hint = Filen säger något annat om de här programpunkterna än det som har redigerats här. De blir kvar som de är om du inte kryssar för dem.
programme-import-keep-gone = Behåll det som inte längre finns i filen
programme-import-accept = Importera
programme-done-imported = Filen är importerad.
programme-sheet-title = Titel
programme-sheet-date = Datum
programme-sheet-start = Börjar
programme-sheet-duration = Längd
programme-sheet-room = Rum
programme-sheet-track = Spår
programme-sheet-kind = Typ
programme-sheet-language = Språk
programme-sheet-speakers = Medverkande
programme-sheet-abstract = Beskrivning
