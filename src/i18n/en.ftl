### The interface's texts. A section per feature; a key starts with its feature's name. The same keys and arguments stand in all four files.

### dates
dates-zone-sweden = Swedish time ({ $short })
dates-zone-norway = Norwegian time ({ $short })
dates-zone-finland = Finnish time ({ $short })
dates-zone-denmark = Danish time ({ $short })

### errors

### forms

### ui

### server

### mails

### people

### events

### speakers

### programme

### registrations

### invitations
