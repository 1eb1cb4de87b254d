### Initiatives citoyennes européennes : la déclaration, le formulaire par pays, le tableau public.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Déclaration de soutien à une initiative citoyenne européenne
initiative-number = Numéro d’enregistrement
initiative-starts = Début de la collecte
initiative-ends = Fin de la collecte
initiative-register = Dans le registre de la Commission
initiative-title = Titre
initiative-objectives = Objectifs
initiative-contacts = Personnes de contact enregistrées
initiative-legal-entity = Entité juridique
initiative-website = Site de l’initiative
initiative-declaration = Je certifie que les informations fournies dans le présent formulaire sont exactes et que je n’ai pas déjà apporté mon soutien à cette initiative.
initiative-notice = Déclaration de confidentialité
initiative-notice-purpose = Conformément au règlement général sur la protection des données, les données personnelles que vous fournissez dans ce formulaire ne servent qu’à soutenir cette initiative. Elles sont transmises aux autorités compétentes de votre pays, qui vérifient et certifient les déclarations de soutien, et à personne d’autre.
initiative-notice-rights = Vous avez le droit de demander aux organisateurs de cette initiative l’accès à vos données personnelles, leur rectification, leur effacement et la limitation de leur traitement.
initiative-notice-time = Les organisateurs conservent vos données au plus un mois après la présentation de l’initiative à la Commission européenne, ou 21 mois après le début de la collecte, la première de ces dates étant retenue. En cas de procédure administrative ou judiciaire, ils peuvent les conserver jusqu’à un mois après sa fin.
initiative-notice-complaint = Vous avez le droit d’introduire à tout moment une réclamation auprès d’une autorité de protection des données, en particulier dans le pays où vous résidez, où vous travaillez ou dans lequel le droit aurait été enfreint. Vous pouvez aussi saisir la justice.
initiative-notice-controller = Le responsable du traitement, au sens du règlement général sur la protection des données, est { $name }, { $email }.
initiative-notice-sealed = Votre déclaration est chiffrée dès son arrivée, pour des clés qui ne sont pas sur ce serveur. Personne, parmi ceux qui exploitent le serveur, ne peut la lire.
