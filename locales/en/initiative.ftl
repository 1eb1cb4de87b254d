### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Statement of support for a European citizens’ initiative
initiative-number = Registration number
initiative-starts = Collection starts
initiative-ends = Collection ends
initiative-register = In the Commission’s register
initiative-title = Title
initiative-objectives = Objectives
initiative-contacts = Registered contact persons
initiative-legal-entity = Legal entity
initiative-website = Website of the initiative
initiative-declaration = I hereby certify that the information provided in this form is correct and that I have not already supported this initiative.
initiative-notice = Privacy statement
initiative-notice-purpose = Under the General Data Protection Regulation, the personal data that you provide in this form are used only to support this initiative. They are given to the competent authorities of your country, which verify and certify the statements of support, and to nobody else.
initiative-notice-rights = You have the right to ask the organisers of this initiative for access to your personal data, and for their correction, erasure and restriction of processing.
initiative-notice-time = The organisers keep your data for at most one month after the initiative is submitted to the European Commission, or 21 months after the start of the collection, whichever comes first. In the case of administrative or legal proceedings, they may keep them until one month after these end.
initiative-notice-complaint = You have the right to complain to a data protection authority at any time, in particular in the country where you live, where you work or where you think the law was broken. You may also go to court.
initiative-notice-controller = The controller under the General Data Protection Regulation is { $name }, { $email }.
initiative-notice-sealed = Your statement is encrypted the moment it arrives, to keys that are not on this server. Nobody who runs the server can read it.
