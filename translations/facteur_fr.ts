<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Facteur::AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>As you would introduce yourself to your mail program.</source>
        <translation>Présentez-vous à votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The people you write to will see it.</source>
        <translation>Vos correspondants le verront.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password of this mailbox</source>
        <translation>Mot de passe de cette boîte</translation>
    </message>
    <message>
        <source>Please type the password of this mailbox.</source>
        <translation>Saisissez le mot de passe de cette boîte.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>The whole address. Only the part after the @ is looked up on the Internet.</source>
        <translation>Votre adresse complète. Seul ce qui suit le @ est recherché sur Internet.</translation>
    </message>
    <message>
        <source>The whole address. Nothing is looked up on the Internet.</source>
        <translation>Votre adresse complète. Rien n’est recherché sur Internet.</translation>
    </message>
    <message>
        <source>It was typed for an address of %1. Type the one of this mailbox, if it is another.</source>
        <translation>Il a été saisi pour une adresse en @%1. Si cette boîte a un autre mot de passe, saisissez-le.</translation>
    </message>
</context>
<context>
    <name>Facteur::ActWords</name>
    <message>
        <source>Use what works</source>
        <translation>Prendre ce qui fonctionne</translation>
    </message>
    <message>
        <source>Tick the box and test</source>
        <translation>Cocher la case et tester</translation>
    </message>
    <message>
        <source>Use SSL and test</source>
        <translation>Utiliser SSL et tester</translation>
    </message>
    <message>
        <source>Put back the recommended values and test</source>
        <translation>Remettre les valeurs conseillées et tester</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Change the servers</source>
        <translation>Modifier les serveurs</translation>
    </message>
    <message>
        <source>Choose another mail program</source>
        <translation>Choisir un autre logiciel</translation>
    </message>
    <message>
        <source>What your provider says about it</source>
        <translation>Ce qu’en dit votre fournisseur</translation>
    </message>
    <message>
        <source>Test with these servers</source>
        <translation>Tester avec ces serveurs</translation>
    </message>
    <message>
        <source>Sign in unprotected, this once</source>
        <translation>Se connecter sans protection, cette fois</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Test with it all the same</source>
        <translation>Tester avec lui malgré tout</translation>
    </message>
    <message>
        <source>Use %1, port %2</source>
        <translation>Utiliser %1, port %2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Tick SSL</source>
        <translation>Cocher SSL</translation>
    </message>
    <message>
        <source>Untick SSL</source>
        <translation>Décocher SSL</translation>
    </message>
    <message>
        <source>Use port %1 with SSL</source>
        <translation>Utiliser le port %1 avec SSL</translation>
    </message>
    <message>
        <source>Use port %1, SSL not ticked</source>
        <translation>Utiliser le port %1, SSL non coché</translation>
    </message>
    <message>
        <source>Use %1, port %2 with SSL</source>
        <translation>Utiliser %1, port %2 avec SSL</translation>
    </message>
    <message>
        <source>Use %1, port %2 with STARTTLS</source>
        <translation>Utiliser %1, port %2 avec STARTTLS</translation>
    </message>
    <message>
        <source>Use %1, port %2 without SSL</source>
        <translation>Utiliser %1, port %2 sans SSL</translation>
    </message>
    <message>
        <source>Choose another exercise</source>
        <translation>Choisir un autre exercice</translation>
    </message>
</context>
<context>
    <name>Facteur::AddressNotes</name>
    <message>
        <source>Facteur cannot go on with this address as it is: what to do stands below.</source>
        <translation>Facteur ne peut pas continuer avec cette adresse telle quelle&#xa0;: voyez plus bas ce qu’il faut faire.</translation>
    </message>
</context>
<context>
    <name>Facteur::AddressWords</name>
    <message>
        <source>Please type your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>An address has an @ in it, as in marie@example.com.</source>
        <translation>Une adresse contient un @, comme marie@example.com.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Il manque ce qui précède le @.</translation>
    </message>
    <message>
        <source>The part after the @ is missing.</source>
        <translation>Il manque ce qui suit le @.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Elle contient plus d’un @.</translation>
    </message>
    <message>
        <source>There is a space or another character in it that no address has.</source>
        <translation>Elle contient un espace ou un caractère qu’aucune adresse ne peut avoir.</translation>
    </message>
    <message>
        <source>Most servers cannot take letters with accents, or of another alphabet, before the @. Please type the address as your provider spells it.</source>
        <translation>La plupart des serveurs n’acceptent pas de lettres accentuées, ni d’un autre alphabet, avant le @. Saisissez l’adresse telle que votre fournisseur l’écrit.</translation>
    </message>
    <message>
        <source>There is a full stop too many before the @.</source>
        <translation>Il y a un point de trop avant le @.</translation>
    </message>
    <message>
        <source>The part after the @ looks unfinished: it has a full stop in it, as in example.com.</source>
        <translation>Ce qui suit le @ semble incomplet&#xa0;: il faut un point, comme dans example.com.</translation>
    </message>
    <message>
        <source>There is a number in brackets after the @. It has to be a name, as in example.com.</source>
        <translation>Il y a un nombre entre crochets après le @. Il faut un nom, comme dans example.com.</translation>
    </message>
    <message>
        <source>The part after the @ cannot be right.</source>
        <translation>Ce qui suit le @ ne peut pas être juste.</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>C’est trop long pour une adresse.</translation>
    </message>
    <message>
        <source>Careful: in the part after the @, letters of several alphabets are mixed, as frauds do it.</source>
        <translation>Attention&#xa0;: ce qui suit le @ mélange les lettres de plusieurs alphabets, comme le font les fraudeurs.</translation>
    </message>
    <message>
        <source>Careful: the part after the @ only looks like %1; some letters are of another alphabet.</source>
        <translation>Attention&#xa0;: ce qui suit le @ ressemble seulement à %1&#xa0;; des lettres viennent d’un autre alphabet.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>Facteur::Advice</name>
    <message>
        <source>Server, port or SSL are not as your provider recommends: put its values back, and test with them.</source>
        <translation>Le serveur, le port ou SSL ne sont pas ceux que votre fournisseur conseille&#xa0;: remettez ses valeurs, et testez avec elles.</translation>
    </message>
    <message>
        <source>Server and port are as your provider gives them: try another network. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Le serveur et le port sont bien ceux de votre fournisseur&#xa0;: essayez un autre réseau. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>On the servers page, take the port that goes with SSL.</source>
        <translation>À l’étape Serveurs, prenez le port qui va avec SSL.</translation>
    </message>
    <message>
        <source>SSL was tried as well, in vain: ask your provider for its settings, or try another network.</source>
        <translation>SSL a été essayé aussi, en vain&#xa0;: demandez ses réglages à votre fournisseur, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Tick SSL on the servers page and use the port that goes with it.</source>
        <translation>Cochez SSL à l’étape Serveurs et utilisez le port qui va avec.</translation>
    </message>
    <message>
        <source>The name is the one that your provider gives. Check that this computer is online, then test again.</source>
        <translation>Ce nom est bien celui que donne votre fournisseur. Vérifiez que cet ordinateur est connecté à Internet, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Check how the name is spelt on the servers page. If it is right, check that this computer is online.</source>
        <translation>Vérifiez l’orthographe du nom à l’étape Serveurs. S’il est juste, vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Server and port are as your provider gives them: wait a few minutes, or try another network, a telephone&apos;s for example.</source>
        <translation>Le serveur et le port sont bien ceux de votre fournisseur&#xa0;: attendez quelques minutes, ou essayez un autre réseau, celui d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>The other ports were tried as well, in vain: check the name of the server on the servers page.</source>
        <translation>Les autres ports ont été essayés aussi, en vain&#xa0;: vérifiez le nom du serveur à l’étape Serveurs.</translation>
    </message>
    <message>
        <source>Check the port on the servers page.</source>
        <translation>Vérifiez le port à l’étape Serveurs.</translation>
    </message>
    <message>
        <source>Try another network: a telephone&apos;s, for example. If it works there, whoever runs this one has to let mail through.</source>
        <translation>Essayez un autre réseau&#xa0;: celui d’un téléphone, par exemple. Si cela y fonctionne, c’est au responsable du réseau d’ici de laisser passer le courrier.</translation>
    </message>
    <message>
        <source>The other ports were tried as well, in vain: check the name of the server, or try another network, a telephone&apos;s for example.</source>
        <translation>Les autres ports ont été essayés aussi, en vain&#xa0;: vérifiez le nom du serveur, ou essayez un autre réseau, celui d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>Try another port on the servers page, or another network: a telephone&apos;s, for example.</source>
        <translation>Essayez un autre port à l’étape Serveurs, ou un autre réseau&#xa0;: celui d’un téléphone, par exemple.</translation>
    </message>
    <message>
        <source>Wait a minute and test again. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Attendez une minute et testez à nouveau. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Wait a minute and test again, or try another network. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Attendez une minute et testez à nouveau, ou essayez un autre réseau. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Wait a minute and test again. If it stays so, check port and SSL on the servers page.</source>
        <translation>Attendez une minute et testez à nouveau. Si rien ne change, vérifiez le port et la case SSL à l’étape Serveurs.</translation>
    </message>
    <message>
        <source>Try another network. If it stays so, tell your provider: the server may be too old.</source>
        <translation>Essayez un autre réseau. Si rien ne change, prévenez votre fournisseur&#xa0;: le serveur est peut-être trop ancien.</translation>
    </message>
    <message>
        <source>Check port and SSL on the servers page. If they are right, tell your provider: the server may be too old.</source>
        <translation>Vérifiez le port et la case SSL à l’étape Serveurs. S’ils sont justes, prévenez votre fournisseur&#xa0;: le serveur est peut-être trop ancien.</translation>
    </message>
    <message>
        <source>The name is the one that your provider gives: try another network. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Ce nom est bien celui que donne votre fournisseur&#xa0;: essayez un autre réseau. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Use the server name that your provider gives.</source>
        <translation>Utilisez le nom de serveur que donne votre fournisseur.</translation>
    </message>
    <message>
        <source>Check the server name. If it is your own server, its owner has to install a real certificate.</source>
        <translation>Vérifiez le nom du serveur. Si c’est le vôtre, il faut y installer un véritable certificat.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell your provider.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then test again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>In a hotel or a train, sign in to the network first: open any page in the browser. Then test again.</source>
        <translation>À l’hôtel ou dans le train, connectez-vous d’abord au réseau&#xa0;: ouvrez une page dans le navigateur. Puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Check server and port on the servers page. In a hotel or a train, sign in to the network first.</source>
        <translation>Vérifiez le serveur et le port à l’étape Serveurs. À l’hôtel ou dans le train, identifiez-vous d’abord sur le réseau.</translation>
    </message>
    <message>
        <source>Check port and SSL on the servers page. If they are right, wait a minute and test again.</source>
        <translation>Vérifiez le port et la case SSL à l’étape Serveurs. S’ils sont justes, attendez une minute et testez à nouveau.</translation>
    </message>
    <message>
        <source>Test again. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Testez à nouveau. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again, or try another network.</source>
        <translation>Attendez quelques minutes et testez à nouveau, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Ask your provider for an app password, or how to allow mail programs.</source>
        <translation>Demandez à votre fournisseur un mot de passe d’application, ou comment autoriser les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Server and port are as your provider gives them: give the code to your provider&apos;s support.</source>
        <translation>Le serveur et le port sont bien ceux de votre fournisseur&#xa0;: donnez le code à son assistance.</translation>
    </message>
    <message>
        <source>Use the port for sending that your provider gives.</source>
        <translation>Utilisez le port d’envoi que donne votre fournisseur.</translation>
    </message>
    <message>
        <source>Tick outgoing authentication: your provider wants it.</source>
        <translation>Cochez l’authentification du courrier sortant&#xa0;: votre fournisseur l’exige.</translation>
    </message>
    <message>
        <source>Wait a few minutes, close other mail programs, then test again.</source>
        <translation>Attendez quelques minutes, fermez les autres logiciels de messagerie, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Put back the values that your provider recommends: they protect it.</source>
        <translation>Remettez les valeurs que votre fournisseur conseille&#xa0;: elles protègent la liaison.</translation>
    </message>
    <message>
        <source>Tick SSL: the port that goes with it protects the line from the start.</source>
        <translation>Cochez SSL&#xa0;: le port qui va avec protège la liaison dès le début.</translation>
    </message>
    <message>
        <source>Ask your provider which settings protect the line.</source>
        <translation>Demandez à votre fournisseur quels réglages protègent la liaison.</translation>
    </message>
    <message>
        <source>The name is the one that your provider gives: allow it in that filter, or try another network, a telephone&apos;s for example.</source>
        <translation>Le nom est celui que donne votre fournisseur&#xa0;: autorisez-le dans ce filtre, ou essayez un autre réseau, celui d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>Check how the name is spelt on the servers page. If it is right, allow it in that filter, or try another network, a telephone&apos;s for example.</source>
        <translation>Vérifiez l’orthographe du nom à l’étape Serveurs. S’il est juste, autorisez-le dans ce filtre, ou essayez un autre réseau, celui d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>Give the code to your provider&apos;s support.</source>
        <translation>Donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Check the server name. If it is right, give the code to your provider&apos;s support.</source>
        <translation>Vérifiez le nom du serveur. S’il est juste, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Ask your provider for a server that takes a password; in a company, ask whoever runs the server.</source>
        <translation>Demandez à votre fournisseur un serveur qui accepte un mot de passe&#xa0;; dans une entreprise, demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>Allow mail programs (IMAP, POP or SMTP) in the webmail&apos;s settings, then test again. If there is no such switch, ask your provider, or whoever runs the domain.</source>
        <translation>Autorisez les logiciels de messagerie (IMAP, POP ou SMTP) dans les réglages du webmail, puis testez à nouveau. S’il n’y a pas ce réglage, demandez à votre fournisseur, ou à qui s’occupe du domaine.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Attendez quelques minutes et testez à nouveau. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>If the mailbox is new, wait until your provider has set it up. If it stays so, give the code to your provider&apos;s support.</source>
        <translation>Si la boîte est nouvelle, attendez que votre fournisseur l’ait mise en place. Si rien ne change, donnez le code à l’assistance de votre fournisseur.</translation>
    </message>
    <message>
        <source>Check how the address is spelt, and that the user name for sending belongs to it. If it is an alias, your provider has to allow it as a sender.</source>
        <translation>Vérifiez l’orthographe de l’adresse, et que le nom d’utilisateur pour l’envoi lui correspond. Si c’est un alias, votre fournisseur doit l’autoriser comme expéditeur.</translation>
    </message>
    <message>
        <source>In that program, switch off the scan of mail or of secure connections for a moment, and test again.</source>
        <translation>Dans ce logiciel, suspendez un moment l’analyse du courrier ou des connexions sécurisées, et testez à nouveau.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let mail through unread, or try another network, a telephone&apos;s for example.</source>
        <translation>Demandez à qui s’occupe de ce réseau de laisser passer le courrier sans le lire, ou essayez un autre réseau, celui d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>Check the server name. If it is your own server or your company&apos;s, ask whoever runs it: this computer has to know its authority first.</source>
        <translation>Vérifiez le nom du serveur. Si c’est le vôtre ou celui de votre entreprise, demandez à qui s’en occupe&#xa0;: cet ordinateur doit d’abord connaître son autorité.</translation>
    </message>
    <message>
        <source>Use the server name that the bridge shows in its own settings.</source>
        <translation>Utilisez le nom de serveur que la passerelle montre dans ses propres réglages.</translation>
    </message>
    <message>
        <source>Your mail program will ask whether to trust the bridge: confirm it there, once. Where it does not ask, save the certificate from the bridge&apos;s settings (“Export certificates”, as a rule), and install it on this computer.</source>
        <translation>Votre logiciel de messagerie demandera s’il faut faire confiance à la passerelle&#xa0;: confirmez-le une fois. S’il ne demande rien, enregistrez le certificat depuis les réglages de la passerelle (en général «&#xa0;Export certificates&#xa0;»), et installez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the server name. If it is right, give the code to whoever runs the server: the whole chain of certificates has to be installed there.</source>
        <translation>Vérifiez le nom du serveur. S’il est juste, donnez le code à qui s’occupe du serveur&#xa0;: la chaîne de certificats doit y être installée en entier.</translation>
    </message>
    <message>
        <source>Make an app password in your account at your provider, most often under “Security”, and use it in place of the usual one, here and in your mail program.</source>
        <translation>Créez un mot de passe d’application dans votre compte chez votre fournisseur, le plus souvent sous «&#xa0;Sécurité&#xa0;», et utilisez-le à la place du mot de passe habituel, ici et dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Sign in to the webmail once, answer what it asks, and test again. If it stays so, use the webmail, or a mail program that opens your provider&apos;s own sign-in page. Some providers give app passwords to the others: look in your account under “Security”.</source>
        <translation>Connectez-vous une fois au webmail, répondez à ce qu’il demande, et testez à nouveau. Si rien ne change, utilisez le webmail, ou un logiciel de messagerie qui ouvre la page d’identification de votre fournisseur. Certains fournisseurs donnent aux autres logiciels un mot de passe d’application&#xa0;: cherchez dans votre compte, sous «&#xa0;Sécurité&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in to the webmail once, and do what it asks: a new password, or a confirmation. If it stays so, ask your provider.</source>
        <translation>Connectez-vous une fois au webmail, et faites ce qu’il demande&#xa0;: un nouveau mot de passe, ou une confirmation. Si rien ne change, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Type the password again, and mind capital letters (Caps Lock). If the webmail refuses it, too, set a new one in your provider&apos;s control panel.
If the webmail takes it, mail programs may need a password of their own (app password, authorization code), or have to be allowed first in its settings (IMAP, POP). More seldom only the browser is let in (Outlook.com), the user name is only the part before the @, or the server misreads letters with accents.</source>
        <translation>Saisissez le mot de passe à nouveau, en faisant attention aux majuscules (touche Verr. Maj.). Si le webmail le refuse aussi, définissez-en un nouveau dans l’espace client de votre fournisseur.
Si le webmail l’accepte, il faut peut-être aux logiciels de messagerie un mot de passe à eux (mot de passe d’application, code d’autorisation), ou les autoriser d’abord dans ses réglages (IMAP, POP). Plus rarement, seul le navigateur est admis (Outlook.com), le nom d’utilisateur n’est que ce qui précède le @, ou le serveur lit mal les lettres accentuées.</translation>
    </message>
</context>
<context>
    <name>Facteur::AuthenticationPage</name>
    <message>
        <source>Both servers want to know whose mail this is before they do anything.</source>
        <translation>Les deux serveurs vérifient d’abord qui vous êtes.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>With almost every provider it is the whole e-mail address.</source>
        <translation>Chez presque tous les fournisseurs, c’est l’adresse e-mail entière.</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Envoi du courrier</translation>
    </message>
    <message>
        <source>The outgoing server requires authentication</source>
        <translation>Le serveur sortant requiert une authentification</translation>
    </message>
    <message>
        <source>Leave this ticked: it is how the server knows that you may send.</source>
        <translation>Laissez cette case cochée&#xa0;: c’est ainsi que le serveur sait que vous avez le droit d’envoyer.</translation>
    </message>
    <message>
        <source>Without this, you cannot send</source>
        <translation>Sans cela, vous ne pourrez rien envoyer</translation>
    </message>
    <message>
        <source>The server refuses mail from people it does not know. You would receive messages, but every message that you write would come back or stay in the outbox. Tick the box again, unless your provider told you otherwise.</source>
        <translation>Le serveur refuse les messages des personnes qu’il n’a pas identifiées. Vous recevriez vos messages, mais ceux que vous écrivez reviendraient ou resteraient dans la boîte d’envoi. Cochez la case à nouveau, sauf si votre fournisseur vous a dit autre chose.</translation>
    </message>
    <message>
        <source>Same user name and password as for incoming mail</source>
        <translation>Mêmes nom d’utilisateur et mot de passe que pour le courrier entrant</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nom d’utilisateur pour l’envoi</translation>
    </message>
    <message>
        <source>Password for sending</source>
        <translation>Mot de passe pour l’envoi</translation>
    </message>
    <message>
        <source>Please type your user name.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Please type the user name for sending.</source>
        <translation>Saisissez le nom d’utilisateur pour l’envoi.</translation>
    </message>
    <message>
        <source>Please type the password for sending.</source>
        <translation>Saisissez le mot de passe pour l’envoi.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Votre identification</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>With this provider it is another one than the address: it was told to you with the mailbox.</source>
        <translation>Chez ce fournisseur, ce n’est pas l’adresse e-mail&#xa0;: ce nom vous a été communiqué à l’ouverture de la boîte.</translation>
    </message>
    <message>
        <source>It goes to your mail servers alone, for the test, and is never saved.</source>
        <translation>Il n’est envoyé qu’à vos serveurs, pour le test, et n’est jamais enregistré.</translation>
    </message>
</context>
<context>
    <name>Facteur::CauseTexts</name>
    <message>
        <source>There is no server named %1</source>
        <translation>Aucun serveur ne s’appelle %1</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2</source>
        <translation>%1 ne répond pas sur le port %2</translation>
    </message>
    <message>
        <source>Port %1 gets no answer from here</source>
        <translation>Le port %1 ne répond pas depuis ici</translation>
    </message>
    <message>
        <source>%1 did not answer at all. Most often the network lets nothing through on this port: the router, a firewall or the Internet provider. It is not your password.</source>
        <translation>%1 n’a pas répondu du tout. Le plus souvent, le réseau ne laisse rien passer sur ce port&#xa0;: la box, un pare-feu ou l’opérateur. Votre mot de passe n’est pas en cause.</translation>
    </message>
    <message>
        <source>%1 closed the line before it answered</source>
        <translation>%1 a coupé la ligne avant de répondre</translation>
    </message>
    <message>
        <source>Something accepted the connection and ended it at once: the server is too busy, or something on the way does not let mail through.</source>
        <translation>La connexion a été acceptée puis coupée aussitôt&#xa0;: le serveur est surchargé, ou quelque chose en chemin ne laisse pas passer le courrier.</translation>
    </message>
    <message>
        <source>The line could not be secured</source>
        <translation>La ligne n’a pas pu être sécurisée</translation>
    </message>
    <message>
        <source>%1 and this program found no common way to encrypt.</source>
        <translation>%1 et ce programme n’ont trouvé aucun chiffrement commun.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Certificat expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s owner has to renew it; there is nothing wrong on your side, unless this computer&apos;s date is wrong.</source>
        <translation>C’est à l’exploitant du serveur de le renouveler&#xa0;; rien ne cloche chez vous, à moins que la date de cet ordinateur ne soit fausse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Certificat pas encore valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Most often that means that this computer&apos;s clock is behind.</source>
        <translation>Le plus souvent, c’est que l’horloge de cet ordinateur retarde.</translation>
    </message>
    <message>
        <source>SSL is ticked, but port %1 begins without</source>
        <translation>SSL est coché, mais le port %1 commence sans</translation>
    </message>
    <message>
        <source>The box and the port do not go together.</source>
        <translation>La case et le port ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Port %1 wants SSL</source>
        <translation>Le port %1 exige SSL</translation>
    </message>
    <message>
        <source>The server keeps silent because it waits for a secure line from the start.</source>
        <translation>Le serveur se tait, parce qu’il attend une ligne sécurisée dès le début.</translation>
    </message>
    <message>
        <source>%1 offers no protection on port %2</source>
        <translation>%1 n’offre aucune protection sur le port %2</translation>
    </message>
    <message>
        <source>It does not offer STARTTLS: it is an old server, or something on the way takes the offer out. The password was not sent.</source>
        <translation>Il ne propose pas STARTTLS&#xa0;: c’est un vieux serveur, ou quelque chose en chemin retire la proposition. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 offered to protect the line, and then did not do so properly. The password was not sent.</source>
        <translation>%1 a proposé de protéger la ligne, puis ne l’a pas fait correctement. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Another service answers there</source>
        <translation>C’est un autre service qui répond là</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 does not speak %3.</source>
        <translation>Sur %2, ce qui répond au port %1 ne parle pas %3.</translation>
    </message>
    <message>
        <source>This is not a mail server</source>
        <translation>Ce n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 makes no sense.</source>
        <translation>Sur %2, ce qui répond au port %1 n’a pas de sens.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>It was reached, and then said nothing for too long.</source>
        <translation>Il a été joint, puis n’a rien dit pendant trop longtemps.</translation>
    </message>
    <message>
        <source>%1 answered something unexpected</source>
        <translation>%1 a répondu quelque chose d’inattendu</translation>
    </message>
    <message>
        <source>It happened at “%1”.</source>
        <translation>C’est arrivé à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 turns us away</source>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>The server is there but takes nobody at the moment, or nobody from this network.</source>
        <translation>Le serveur est là, mais n’accepte personne pour l’instant, ou personne de ce réseau.</translation>
    </message>
    <message>
        <source>The account is blocked</source>
        <translation>Le compte est bloqué</translation>
    </message>
    <message>
        <source>The server knows the account and does not let it in: it is locked, or its password has expired.</source>
        <translation>Le serveur connaît le compte et ne le laisse pas entrer&#xa0;: il est verrouillé, ou son mot de passe a expiré.</translation>
    </message>
    <message>
        <source>The server wants a protected line first</source>
        <translation>Le serveur veut d’abord une ligne protégée</translation>
    </message>
    <message>
        <source>With SSL as it is set, your mail program would not be let in.</source>
        <translation>Avec la case SSL telle qu’elle est, votre logiciel ne serait pas admis.</translation>
    </message>
    <message>
        <source>We did not send your password unprotected</source>
        <translation>Nous n’avons pas envoyé votre mot de passe sans protection</translation>
    </message>
    <message>
        <source>%1 offers no protection on port %2: anyone on the way could read the password.</source>
        <translation>%1 n’offre aucune protection sur le port %2&#xa0;: n’importe qui en chemin pourrait lire le mot de passe.</translation>
    </message>
    <message>
        <source>%1 takes no password of this kind</source>
        <translation>%1 n’accepte pas ce genre de mot de passe</translation>
    </message>
    <message>
        <source>It wants you to sign in by other means (as OAuth2), or has switched off signing in with a password.</source>
        <translation>Il veut une autre façon de s’identifier (comme OAuth2), ou n’admet plus la connexion par mot de passe.</translation>
    </message>
    <message>
        <source>No sign-in on port %1</source>
        <translation>Pas d’identification sur le port %1</translation>
    </message>
    <message>
        <source>%1 takes no user names on this port.</source>
        <translation>%1 n’accepte aucun nom d’utilisateur sur ce port.</translation>
    </message>
    <message>
        <source>The server wants to know who is sending</source>
        <translation>Le serveur veut savoir qui envoie</translation>
    </message>
    <message>
        <source>Outgoing authentication is not ticked, and %1 takes no mail without it.</source>
        <translation>L’authentification du serveur sortant n’est pas cochée, et %1 n’accepte aucun message sans elle.</translation>
    </message>
    <message>
        <source>Not now: the server asks us to wait</source>
        <translation>Pas maintenant&#xa0;: le serveur nous demande d’attendre</translation>
    </message>
    <message>
        <source>Too many attempts or connections, or the mailbox is in use elsewhere. It says nothing about your password.</source>
        <translation>Trop de tentatives ou de connexions, ou la boîte est utilisée ailleurs. Cela ne dit rien de votre mot de passe.</translation>
    </message>
    <message>
        <source>You stopped the test</source>
        <translation>Vous avez arrêté le test</translation>
    </message>
    <message>
        <source>Nothing was proven, and nothing is broken.</source>
        <translation>Rien n’est prouvé, et rien n’est cassé.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1 a refusé l’identification</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 a raccroché</translation>
    </message>
    <message>
        <source>It was reached and answered, and then ended the connection.</source>
        <translation>Il a été joint, il a répondu, puis il a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>%1 does not say whether the address or the password is wrong.</source>
        <translation>%1 ne dit pas si c’est l’adresse ou le mot de passe qui est faux.</translation>
    </message>
    <message>
        <source>First put this computer&apos;s date right: it is before the day on which this program was made. %1</source>
        <translation>Corrigez d’abord la date de cet ordinateur&#xa0;: elle est antérieure au jour où ce programme a été fabriqué. %1</translation>
    </message>
    <message>
        <source>It is %1 that answers there, on port %2 of %3, and not %4.</source>
        <extracomment>%1 and %4 are protocols, as SSH and IMAP</extracomment>
        <translation>C’est %1 qui répond là, sur %3, au port %2, et non %4.</translation>
    </message>
    <message>
        <source>The computer of that name is there, but nothing listens on this port, or it bars this network for a while: after several wrong passwords, perhaps of another device that still has the old one.</source>
        <translation>L’ordinateur de ce nom est bien là, mais rien n’écoute sur ce port, ou bien il refuse ce réseau pour un temps&#xa0;: après plusieurs mots de passe faux, peut-être d’un autre appareil qui a encore l’ancien.</translation>
    </message>
    <message>
        <source>This network blocks the name %1</source>
        <translation>Ce réseau bloque le nom %1</translation>
    </message>
    <message>
        <source>Its name server answers with an address that leads nowhere: a filter against advertising or a parental control, as a rule. It is not your account.</source>
        <translation>Son serveur de noms répond par une adresse qui ne mène nulle part&#xa0;: en général, c’est un filtre contre la publicité ou un contrôle parental. Votre compte n’y est pour rien.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>Certificat trop faible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its key or its signature is no longer held to be safe. The server&apos;s owner has to renew it; nothing is wrong on your side. The password was not sent.</source>
        <translation>Sa clé ou sa signature n’est plus considérée comme sûre. C’est au responsable du serveur de le renouveler&#xa0;; de votre côté, tout va bien. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from you</source>
        <translation>%1 veut un certificat de votre part</translation>
    </message>
    <message>
        <source>It lets in only those who show a certificate that its owner gave them; a password is not enough. It was not sent.</source>
        <translation>Il ne laisse entrer que ceux qui montrent un certificat donné par son responsable&#xa0;; un mot de passe ne suffit pas. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own</source>
        <translation>%1 est en panne de son côté</translation>
    </message>
    <message>
        <source>%1 wants an app password</source>
        <translation>%1 veut un mot de passe d’application</translation>
    </message>
    <message>
        <source>It does not take the webmail&apos;s password: it wants one that was made for mail programs (app password, also called authorization code).</source>
        <translation>Il n’accepte pas le mot de passe du webmail&#xa0;: il en veut un qui a été créé pour les logiciels de messagerie (mot de passe d’application, appelé aussi code d’autorisation).</translation>
    </message>
    <message>
        <source>Mail programs are not allowed in</source>
        <translation>Les logiciels de messagerie ne sont pas autorisés</translation>
    </message>
    <message>
        <source>Access by %1 is switched off for this mailbox. The password may well be right.</source>
        <extracomment>%1 is a protocol, as IMAP</extracomment>
        <translation>L’accès par %1 est désactivé pour cette boîte. Le mot de passe est peut-être juste.</translation>
    </message>
    <message>
        <source>%1 signs people in through the browser only</source>
        <translation>%1 n’identifie que par le navigateur</translation>
    </message>
    <message>
        <source>It takes no password from a mail program: it wants the sign-in of its own web page (OAuth2).</source>
        <translation>Il n’accepte aucun mot de passe d’un logiciel de messagerie&#xa0;: il veut que l’on s’identifie sur sa propre page web (OAuth2).</translation>
    </message>
    <message>
        <source>The mailbox does not open</source>
        <translation>La boîte ne s’ouvre pas</translation>
    </message>
    <message>
        <source>%1 took the password, and then did not open the mailbox.</source>
        <translation>%1 a accepté le mot de passe, puis n’a pas ouvert la boîte.</translation>
    </message>
    <message>
        <source>This address may not send</source>
        <translation>Cette adresse n’a pas le droit d’envoyer</translation>
    </message>
    <message>
        <source>%1 took the password, and then did not let this address send.</source>
        <translation>%1 a accepté le mot de passe, puis n’a pas laissé cette adresse envoyer.</translation>
    </message>
    <message>
        <source>Something broke down inside it. It is not your password.</source>
        <translation>Quelque chose est tombé en panne chez lui. Votre mot de passe n’y est pour rien.</translation>
    </message>
    <message>
        <source>It says so, though the line is protected already.</source>
        <translation>Il le dit, alors que la ligne est déjà protégée.</translation>
    </message>
    <message>
        <source>Too many attempts, connections or messages. It says nothing about your password.</source>
        <translation>Trop d’essais, de connexions ou de messages. Cela ne dit rien de votre mot de passe.</translation>
    </message>
    <message>
        <source>This network knows no such name: it may be misspelt, or this computer may not be connected to the Internet.</source>
        <translation>Ce réseau ne connaît pas ce nom&#xa0;: il est peut-être mal écrit, ou cet ordinateur n’est pas connecté à Internet.</translation>
    </message>
</context>
<context>
    <name>Facteur::CertificateTexts</name>
    <message>
        <source>It is this computer itself that answers: a program that passes mail on, a bridge (as Proton Mail Bridge, Hydroxide or DavMail). Its certificate is made for another name. The password was not sent.</source>
        <translation>C’est cet ordinateur lui-même qui répond&#xa0;: un logiciel qui transmet le courrier, une passerelle (comme Proton Mail Bridge, Hydroxide ou DavMail). Son certificat est fait pour un autre nom. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server that answered proves to be another one. Either the name is not the one that your provider gives, or somebody stands in between. The password was not sent.</source>
        <translation>Le serveur qui a répondu se révèle être un autre. Soit le nom n’est pas celui que donne votre fournisseur, soit quelqu’un s’est glissé entre les deux. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Its certificate is for: %1</source>
        <extracomment>%1: the names in a certificate</extracomment>
        <translation>Son certificat vaut pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The certificate is for another name than %1</source>
        <translation>Le certificat est établi pour un autre serveur&#xa0;: ce n’est pas %1</translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know. The password was not sent.</source>
        <translation>Il est signé par une autorité que cet ordinateur ne connaît pas. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is signed by %1, which this computer does not know: a company&apos;s or a home server&apos;s own authority, or somebody who stands in between. The password was not sent.</source>
        <extracomment>%1 is the name in a certificate</extracomment>
        <translation>Il est signé par %1, que cet ordinateur ne connaît pas&#xa0;: l’autorité d’une entreprise ou d’un serveur personnel, ou quelqu’un qui s’est mis entre les deux. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is signed by %1: a program on this computer, an antivirus or a filter, stands in between and reads along. The password was not sent.</source>
        <extracomment>%1 is the name in a certificate</extracomment>
        <translation>Il est signé par %1&#xa0;: un logiciel de cet ordinateur, antivirus ou filtre, s’est mis entre les deux et lit ce qui passe. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is signed by %1: the network that you are in, a company&apos;s or a school&apos;s as a rule, stands in between and reads along. The password was not sent.</source>
        <extracomment>%1 is the name in a certificate</extracomment>
        <translation>Il est signé par %1&#xa0;: le réseau où vous êtes, en général celui d’une entreprise ou d’une école, s’est mis entre les deux et lit ce qui passe. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Nobody known vouches for the certificate of %1</source>
        <translation>Aucune autorité reconnue ne garantit ce certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>A program on this computer vouches only for itself</source>
        <translation>Un logiciel de cet ordinateur ne se porte garant que de lui-même</translation>
    </message>
    <message>
        <source>It is this computer itself that answers: a program that passes mail on, a bridge (as Proton Mail Bridge, Hydroxide or DavMail). It has made its certificate itself, so nobody else can vouch for it. The password was not sent.</source>
        <translation>C’est cet ordinateur lui-même qui répond&#xa0;: un logiciel qui transmet le courrier, une passerelle (comme Proton Mail Bridge, Hydroxide ou DavMail). Il a fait son certificat lui-même, personne d’autre ne peut donc s’en porter garant. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 vouches only for itself</source>
        <translation>%1 ne se porte garant que de lui-même</translation>
    </message>
    <message>
        <source>Its certificate is self-signed, so nobody can tell whether it is the real server. The password was not sent.</source>
        <translation>Son certificat est autosigné&#xa0;: personne ne peut dire si c’est le vrai serveur. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 does not show its whole certificate</source>
        <translation>%1 ne montre pas son certificat en entier</translation>
    </message>
    <message>
        <source>The part between it and a known authority is missing, so that it cannot be checked. The server&apos;s owner has to mend that; nothing is wrong on your side. The password was not sent.</source>
        <translation>Il manque la partie entre lui et une autorité reconnue&#xa0;: il ne peut pas être vérifié. C’est au responsable du serveur d’y remédier&#xa0;; de votre côté, tout va bien. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It is signed by %1, and the server does not show who vouches for that, so that it cannot be checked. The server&apos;s owner has to mend that; nothing is wrong on your side. The password was not sent.</source>
        <extracomment>%1 is the name in a certificate</extracomment>
        <translation>Il est signé par %1, et le serveur ne montre pas qui en répond&#xa0;: il ne peut pas être vérifié. C’est au responsable du serveur d’y remédier&#xa0;; de votre côté, tout va bien. Le mot de passe n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>Facteur::CheckArguments</name>
    <message>
        <source>check takes options only; a password is never one of them.</source>
        <translation>check ne prend que des options&#xa0;; un mot de passe n’en est jamais une.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>--%1 has an empty value.</source>
        <translation>--%1 a une valeur vide.</translation>
    </message>
    <message>
        <source>--email is missing.</source>
        <translation>--email manque.</translation>
    </message>
    <message>
        <source>The value of --email is no e-mail address.</source>
        <translation>La valeur de --email n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Either --provider is needed, or --incoming and --outgoing.</source>
        <translation>Il faut soit --provider, soit --incoming et --outgoing.</translation>
    </message>
    <message>
        <source>--protocol is imap or pop3.</source>
        <translation>--protocol vaut imap ou pop3.</translation>
    </message>
    <message>
        <source>--allow-cleartext is not for a provider of the catalogue.</source>
        <translation>--allow-cleartext n’est pas pour un fournisseur du catalogue.</translation>
    </message>
    <message>
        <source>The provider has no server for this protocol.</source>
        <translation>Le fournisseur n’a pas de serveur pour ce protocole.</translation>
    </message>
    <message>
        <source>--incoming is a URL with a port, as imaps://host:993 (imap, pop3, with s or +starttls).</source>
        <translation>--incoming est une URL avec un port, comme imaps://hote:993 (imap, pop3, avec s ou +starttls).</translation>
    </message>
    <message>
        <source>--outgoing is a URL with a port, as smtps://host:465 (smtp, with s or +starttls).</source>
        <translation>--outgoing est une URL avec un port, comme smtps://hote:465 (smtp, avec s ou +starttls).</translation>
    </message>
    <message>
        <source>--protocol contradicts --incoming.</source>
        <translation>--protocol contredit --incoming.</translation>
    </message>
    <message>
        <source>--no-outgoing-auth contradicts --outgoing-username.</source>
        <translation>--no-outgoing-auth contredit --outgoing-username.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, up to %1.</source>
        <translation>--timeout est un nombre de secondes, %1 au plus.</translation>
    </message>
    <message>
        <source>The file of --ca-file cannot be read.</source>
        <translation>Le fichier de --ca-file ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file of --ca-file holds no certificate in PEM form.</source>
        <translation>Le fichier de --ca-file ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The pack brings a provider of this name, but it is built in: rename the pack&apos;s file.</source>
        <translation>Le pack apporte un fournisseur de ce nom, mais il est intégré&#xa0;: renommez le fichier du pack.</translation>
    </message>
    <message>
        <source>The catalogue has no such provider. %1</source>
        <translation>Le catalogue n’a pas ce fournisseur. %1</translation>
    </message>
    <message>
        <source>Two packs bring a provider of this name: rename one of the files.</source>
        <translation>Deux packs apportent un fournisseur de ce nom&#xa0;: renommez l’un des fichiers.</translation>
    </message>
    <message>
        <source>The catalogue has no such provider. It has: %1.</source>
        <translation>Le catalogue n’a pas ce fournisseur. Il connaît&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The value of --%1 holds a control character: no user name has one.</source>
        <translation>La valeur de --%1 contient un caractère de contrôle&#xa0;: aucun nom d’utilisateur n’en a.</translation>
    </message>
</context>
<context>
    <name>Facteur::CheckWords</name>
    <message>
        <source>Find the server</source>
        <translation>Trouver le serveur</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Le joindre</translation>
    </message>
    <message>
        <source>Secure the line</source>
        <translation>Sécuriser la ligne</translation>
    </message>
    <message>
        <source>Be greeted</source>
        <translation>Recevoir son accueil</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter au compte</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>It works, but unprotected</source>
        <translation>Ça fonctionne, mais sans protection</translation>
    </message>
    <message>
        <source>The address or the password is not right</source>
        <translation>Adresse ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Receiving works; sending seems to be blocked by your provider</source>
        <translation>La réception fonctionne&#xa0;; l’envoi semble bloqué par votre fournisseur</translation>
    </message>
    <message>
        <source>The servers were not found</source>
        <translation>Les serveurs n’ont pas été trouvés</translation>
    </message>
    <message>
        <source>Neither server can be reached; your password has nothing to do with it</source>
        <translation>Aucun des deux serveurs n’est joignable&#xa0;; votre mot de passe n’y est pour rien</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>L’envoi fonctionne, la réception pas encore</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>La réception fonctionne, l’envoi pas encore</translation>
    </message>
    <message>
        <source>Neither receiving nor sending works yet</source>
        <translation>Ni la réception ni l’envoi ne fonctionnent encore</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Le test a été arrêté</translation>
    </message>
    <message>
        <source>%1 was not reached over IPv6; over IPv4 it was.</source>
        <translation>%1 n’a pas pu être joint en IPv6&#xa0;; il l’a été en IPv4.</translation>
    </message>
    <message>
        <source>The certificate of %1 names it in the old way alone (common name): some mail programs refuse that.</source>
        <translation>%1&#xa0;: le certificat ne nomme ce serveur qu’à l’ancienne manière (nom commun), et certains logiciels de messagerie le refusent.</translation>
    </message>
    <message>
        <source>Open the mailbox</source>
        <translation>Ouvrir la boîte</translation>
    </message>
    <message>
        <source>Be allowed to send</source>
        <translation>Avoir le droit d’envoyer</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>non effectué</translation>
    </message>
</context>
<context>
    <name>Facteur::CommandLine</name>
    <message>
        <source>practice takes options only.</source>
        <translation>practice ne prend que des options.</translation>
    </message>
    <message>
        <source>There is no such command. Try facteur-cli --help.</source>
        <translation>Cette commande n’existe pas. Essayez facteur-cli --help.</translation>
    </message>
    <message>
        <source>There is no such code, cause or error number.</source>
        <translation>Ce code, cette cause ou ce numéro d’erreur n’existe pas.</translation>
    </message>
    <message>
        <source>pack check takes a folder that exists.</source>
        <translation>pack check prend un dossier qui existe.</translation>
    </message>
    <message>
        <source>pack import takes a guide that exists.</source>
        <translation>pack import prend un guide qui existe.</translation>
    </message>
    <message>
        <source>pack import takes a folder that is new, or empty.</source>
        <translation>pack import prend un dossier nouveau, ou vide.</translation>
    </message>
    <message>
        <source>There is no such scenario. Those that there are: %1</source>
        <translation>Ce scénario n’existe pas. Ceux qui existent&#xa0;: %1</translation>
    </message>
    <message>
        <source>facteur-cli tests a mail account: whether it receives and may send. It sends no mail.

  facteur-cli check --email ADDRESS (--provider ID | --incoming URL --outgoing URL) [--protocol imap|pop3]
                    [--username NAME] [--outgoing-username NAME] [--no-outgoing-auth] [--ca-file PEM]
                    [--timeout SECONDS] [--allow-cleartext] [--pack FOLDER] [--password-stdin] [--json]
  facteur-cli discover ADDRESS [--nameserver IP] [--pack FOLDER] [--json]
  facteur-cli explain (CODE|CAUSE|NUMBER|&quot;SERVER WORDS&quot;) [--pack FOLDER]
  facteur-cli pack check FOLDER
  facteur-cli pack import GUIDE.md FOLDER
  facteur-cli pack preview FOLDER OUTPUT
  facteur-cli practice [--scenario ID] [--json]
  facteur-cli --help | --version

URL, always with a port: imaps: pop3s: smtps: (TLS), imap+starttls: pop3+starttls: smtp+starttls:, imap: pop3:
smtp: (SSL off), as imaps://host:993.
The password is the first line of standard input with --password-stdin (a second line is the outgoing password,
where --outgoing-username is given); else it is asked for on the terminal. It is never an argument.
--pack FOLDER adds the providers of a pack; what is built in is never replaced.
discover finds the servers for an address; only the part after the @ is sent to anybody.
practice tests a server of its own on this computer; it succeeds when the test finds what the scenario plays:
all-works (both sides pass), wrong-password (both sides are rejected), sending-blocked (only sending is), or a
cause, as auth.app-password. --scenario help names them all.
pack check names every mistake in a pack: its providers, guides, pictures and brand.
pack import makes a pack of a provider&apos;s guide in Markdown, in a new FOLDER, and lists what it understood.
pack preview draws every step of a pack&apos;s guides, in every language, as pictures and one HTML page in OUTPUT.

Exit status 0: all works; 1: something does not; 2: bad usage, or the answer could not be written.
</source>
        <translation>facteur-cli teste un compte de messagerie&#xa0;: reçoit-il, a-t-il le droit d’envoyer&#xa0;? Il n’envoie aucun message.

  facteur-cli check --email ADDRESS (--provider ID | --incoming URL --outgoing URL) [--protocol imap|pop3]
                    [--username NAME] [--outgoing-username NAME] [--no-outgoing-auth] [--ca-file PEM]
                    [--timeout SECONDS] [--allow-cleartext] [--pack FOLDER] [--password-stdin] [--json]
  facteur-cli discover ADDRESS [--nameserver IP] [--pack FOLDER] [--json]
  facteur-cli explain (CODE|CAUSE|NUMBER|&quot;SERVER WORDS&quot;) [--pack FOLDER]
  facteur-cli pack check FOLDER
  facteur-cli pack import GUIDE.md FOLDER
  facteur-cli pack preview FOLDER OUTPUT
  facteur-cli practice [--scenario ID] [--json]
  facteur-cli --help | --version

URL, toujours avec un port&#xa0;: imaps: pop3s: smtps: (TLS), imap+starttls: pop3+starttls: smtp+starttls:, imap: pop3:
smtp: (SSL désactivé), comme imaps://hote:993.
Avec --password-stdin, le mot de passe est la première ligne de l’entrée standard (une deuxième ligne est le mot de
passe d’envoi, si --outgoing-username est donné)&#xa0;; sinon il est demandé dans le terminal. Ce n’est jamais un argument.
--pack FOLDER ajoute les fournisseurs d’un pack&#xa0;; ce qui est intégré n’est jamais remplacé.
discover trouve les serveurs d’une adresse&#xa0;; seul ce qui suit le @ est envoyé à qui que ce soit.
practice teste son propre serveur, sur cet ordinateur&#xa0;; il réussit quand le test trouve ce que joue le scénario&#xa0;:
all-works (les deux côtés passent), wrong-password (les deux sont refusés), sending-blocked (seul l’envoi l’est), ou
une cause, comme auth.app-password. --scenario help les nomme tous.
pack check nomme chaque erreur d’un pack&#xa0;: ses fournisseurs, guides, images et marque.
pack import fait un pack du guide d’un fournisseur en Markdown, dans un nouveau FOLDER, et dit ce qu’il a compris.
pack preview dessine chaque étape des guides d’un pack, dans chaque langue&#xa0;: des images et une page HTML dans OUTPUT.

État de sortie 0&#xa0;: tout fonctionne&#xa0;; 1&#xa0;: quelque chose ne fonctionne pas&#xa0;; 2&#xa0;: mauvaise utilisation, ou la réponse n’a pas pu être écrite.
</translation>
    </message>
    <message>
        <source>pack preview takes a folder that exists.</source>
        <translation>pack preview demande un dossier qui existe.</translation>
    </message>
    <message>
        <source>pack preview writes into a folder that is new, or empty.</source>
        <translation>pack preview écrit dans un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>pack takes: check FOLDER, import GUIDE.md FOLDER, or preview FOLDER OUTPUT.</source>
        <translation>pack demande&#xa0;: check FOLDER, import GUIDE.md FOLDER ou preview FOLDER OUTPUT.</translation>
    </message>
    <message>
        <source>These words, of a server or of a mail program, are not known.</source>
        <translation>Ces mots, d’un serveur ou d’un logiciel de messagerie, ne sont pas connus.</translation>
    </message>
    <message>
        <source>explain takes one code, cause or error number, as OUT-TCP-TIMEOUT, tcp.timeout or 0x800CCC0E, or the words of a server or of a mail program in quotes.</source>
        <translation>explain prend un code, une cause ou un numéro d’erreur, comme OUT-TCP-TIMEOUT, tcp.timeout ou 0x800CCC0E, ou les mots d’un serveur ou d’un logiciel de messagerie entre guillemets.</translation>
    </message>
</context>
<context>
    <name>Facteur::CompanionWindow</name>
    <message>
        <source>To copy here</source>
        <translation>À copier ici</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>So that this window stays in front: right-click its title bar (or press Alt+Space), then choose “Always on Top”, or “More Actions”, “Keep Above Others”.</source>
        <extracomment>The words in quotation marks stand in the menus of the desktops: GNOME&apos;s, KDE Plasma&apos;s.</extracomment>
        <translation>Pour que cette fenêtre reste devant les autres&#xa0;: clic droit sur sa barre de titre (ou Alt+Espace), puis «&#xa0;Toujours au premier plan&#xa0;»&#xa0;; selon le bureau, «&#xa0;Plus d’actions&#xa0;», «&#xa0;Conserver au-dessus des autres&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Facteur::DiscoverCommand</name>
    <message>
        <source>discover takes one e-mail address.</source>
        <translation>discover prend une adresse e-mail.</translation>
    </message>
    <message>
        <source>--nameserver is an IP address.</source>
        <translation>--nameserver est une adresse IP.</translation>
    </message>
    <message>
        <source>user name %1</source>
        <translation>nom d’utilisateur %1</translation>
    </message>
    <message>
        <source>(of another domain: ask the provider before you give it a password)</source>
        <translation>(d’un autre domaine&#xa0;: demandez au fournisseur avant de lui donner un mot de passe)</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Careful: this domain is written so that it looks like another one.</source>
        <translation>Attention&#xa0;: ce domaine est écrit de façon à ressembler à un autre.</translation>
    </message>
    <message>
        <source>Careful: this domain only looks like %1.</source>
        <translation>Attention&#xa0;: ce domaine ressemble seulement à %1.</translation>
    </message>
    <message>
        <source>%1 hosts this address.</source>
        <translation>%1 héberge cette adresse.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>(published, but does not answer here)</source>
        <translation>(publié, mais ne répond pas ici)</translation>
    </message>
    <message>
        <source>discover takes an e-mail address. %1</source>
        <translation>discover demande une adresse e-mail. %1</translation>
    </message>
</context>
<context>
    <name>Facteur::ExchangeText</name>
    <message>
        <source>In %1, add it as an Exchange account: type the address, and the password where it is asked for, or sign in on the page that opens.</source>
        <translation>Dans %1, ajoutez-la comme compte Exchange&#xa0;: saisissez l’adresse, puis le mot de passe là où il est demandé, ou connectez-vous sur la page qui s’ouvre.</translation>
    </message>
    <message>
        <source>In %1, add it as an Exchange account, with the address and the password.</source>
        <translation>Dans %1, ajoutez-la comme compte Exchange, avec l’adresse et le mot de passe.</translation>
    </message>
    <message>
        <source>In %1, add it as an Exchange or Microsoft 365 account: type the address, and sign in on the page that opens. No password is typed into the mail program.</source>
        <translation>Dans %1, ajoutez-la comme compte Exchange ou Microsoft 365&#xa0;: saisissez l’adresse et connectez-vous sur la page qui s’ouvre. Il n’y a pas de mot de passe à saisir dans le logiciel.</translation>
    </message>
    <message>
        <source>your mail program</source>
        <translation>votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>As an Exchange account, %1 cannot open it. Go on here: the servers lead to the same messages, without calendar and contacts.</source>
        <translation>En tant que compte Exchange, %1 ne sait pas l’ouvrir. Continuez ici&#xa0;: les serveurs mènent aux mêmes messages, sans l’agenda ni les contacts.</translation>
    </message>
    <message>
        <source>As an Exchange account, %1 cannot open it. A program that can is the Outlook of Microsoft Office; your provider&apos;s webmail is there, too.</source>
        <translation>En tant que compte Exchange, %1 ne sait pas l’ouvrir. L’Outlook de Microsoft Office le sait&#xa0;; il y a aussi le webmail de votre fournisseur.</translation>
    </message>
    <message>
        <source>Where %1 has “Exchange” among its kinds of account, choose that. Else go on here: the servers lead to the same messages, without calendar and contacts.</source>
        <translation>Dans %1, choisissez «&#xa0;Exchange&#xa0;» parmi les types de compte, s’il y est proposé. Sinon, continuez ici&#xa0;: les serveurs mènent aux mêmes messages, sans l’agenda ni les contacts.</translation>
    </message>
    <message>
        <source>Where %1 has “Exchange” or “Microsoft 365” among its kinds of account, choose that, and type the address; the password where it is asked for, or on the page that opens. Else take a program that has it, as the Outlook of Microsoft Office, or your provider&apos;s webmail.</source>
        <translation>Dans %1, choisissez «&#xa0;Exchange&#xa0;» ou «&#xa0;Microsoft 365&#xa0;» parmi les types de compte, s’il y est proposé, et saisissez l’adresse&#xa0;; puis le mot de passe là où il est demandé, ou sur la page qui s’ouvre. Sinon, prenez un logiciel qui le propose, comme l’Outlook de Microsoft Office, ou le webmail de votre fournisseur.</translation>
    </message>
</context>
<context>
    <name>Facteur::ExercisePicker</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>What exactly happens</source>
        <translation>Ce qui se passe exactement</translation>
    </message>
</context>
<context>
    <name>Facteur::ExerciseText</name>
    <message>
        <source>This is an exercise, played by the mail server inside Facteur.</source>
        <translation>C’est un exercice, joué par le serveur de messagerie dans Facteur.</translation>
    </message>
    <message>
        <source>In this exercise, the user name is “%1” and the right password is “%2”.</source>
        <extracomment>%1: a user name, %2: a password</extracomment>
        <translation>Dans cet exercice, le nom d’utilisateur est «&#xa0;%1&#xa0;» et le bon mot de passe est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>In this exercise, the values that stood there at the beginning work.</source>
        <translation>Dans cet exercice, les valeurs du début fonctionnent.</translation>
    </message>
    <message>
        <source>In this exercise, your provider has made you the app password “%1”.</source>
        <translation>Dans cet exercice, votre fournisseur vous a créé le mot de passe d’application «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>In this exercise, the right address is “%1”.</source>
        <translation>Dans cet exercice, la bonne adresse est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>In this exercise, half a minute is enough. Then test again.</source>
        <translation>Dans cet exercice, une demi-minute suffit. Testez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>In this exercise, nobody can mend it from here: with a real account, it is done elsewhere, as said above. Choose another exercise to go on.</source>
        <translation>Dans cet exercice, personne ne peut y remédier d’ici&#xa0;: avec un vrai compte, cela se fait ailleurs, comme indiqué plus haut. Choisissez un autre exercice pour continuer.</translation>
    </message>
    <message>
        <source>In this exercise, no setting of this mail program works. Choose another mail program, or another exercise.</source>
        <translation>Dans cet exercice, aucun réglage de ce logiciel de messagerie ne fonctionne. Choisissez un autre logiciel de messagerie, ou un autre exercice.</translation>
    </message>
    <message>
        <source>In this exercise, what is advised above works.</source>
        <translation>Dans cet exercice, ce qui est conseillé plus haut fonctionne.</translation>
    </message>
    <message>
        <source>In the window, this exercise is over after half a minute.</source>
        <translation>Dans la fenêtre, cet exercice se termine au bout d’une demi-minute.</translation>
    </message>
</context>
<context>
    <name>Facteur::FoundText</name>
    <message>
        <source>Facteur knows the servers of %1.</source>
        <translation>Facteur connaît les serveurs pour %1.</translation>
    </message>
    <message>
        <source>Facteur knows the company that takes the mail of %1, and its servers.</source>
        <translation>Facteur connaît l’entreprise qui reçoit le courrier pour %1, et ses serveurs.</translation>
    </message>
    <message>
        <source>%1 publishes these servers itself.</source>
        <translation>%1 publie ces serveurs.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of providers has these servers for %1.</source>
        <translation>La liste de fournisseurs de Thunderbird donne ces serveurs pour %1.</translation>
    </message>
    <message>
        <source>The company that takes the mail of %1 publishes these servers.</source>
        <translation>L’entreprise qui reçoit le courrier pour %1 publie ces serveurs.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of providers has these servers for the company that takes the mail of %1.</source>
        <translation>La liste de fournisseurs de Thunderbird donne ces serveurs pour l’entreprise qui reçoit le courrier pour %1.</translation>
    </message>
    <message>
        <source>The name servers of %1 name these servers.</source>
        <translation>Les serveurs de noms (DNS) du domaine «&#xa0;%1&#xa0;» désignent ces serveurs.</translation>
    </message>
    <message>
        <source>%1 is for Exchange: add it in the mail program as an Exchange account.</source>
        <translation>%1 utilise Exchange&#xa0;: ajoutez l’adresse dans le logiciel de messagerie comme compte Exchange.</translation>
    </message>
    <message>
        <source>%1 takes no mail: no mailbox has an address there.</source>
        <translation>%1 ne reçoit pas de courrier&#xa0;: aucune boîte n’y a d’adresse.</translation>
    </message>
    <message>
        <source>There is no %1 on the Internet.</source>
        <translation>%1 n’existe pas sur Internet.</translation>
    </message>
    <message>
        <source>The network did not answer: nothing is known about %1.</source>
        <translation>Le réseau n’a pas répondu&#xa0;: on ne sait rien sur %1.</translation>
    </message>
    <message>
        <source>Nothing was found about %1: its provider&apos;s help page says which servers to use.</source>
        <translation>Rien n’a été trouvé sur %1&#xa0;: la page d’aide de son fournisseur dit quels serveurs utiliser.</translation>
    </message>
    <message>
        <source>These servers have the names that are usual for %1, and they answered.</source>
        <translation>Ces serveurs portent les noms habituels pour %1, et ils ont répondu.</translation>
    </message>
    <message>
        <source>No server for receiving was found for %1: its provider&apos;s help page says which one to use.</source>
        <translation>Aucun serveur de réception n’a été trouvé pour %1&#xa0;: la page d’aide de son fournisseur dit lequel utiliser.</translation>
    </message>
    <message>
        <source>No server for sending was found for %1: its provider&apos;s help page says which one to use.</source>
        <translation>Aucun serveur d’envoi n’a été trouvé pour %1&#xa0;: la page d’aide de son fournisseur dit lequel utiliser.</translation>
    </message>
    <message>
        <source>Facteur does not know which servers of %1 are those of %2: the help page of %1 says it.</source>
        <translation>Facteur ne sait pas quels serveurs, chez %1, sont ceux qui servent %2&#xa0;: la page d’aide du fournisseur le dit.</translation>
    </message>
    <message>
        <source>Published, but does not answer here: %1. %2</source>
        <extracomment>%1: a server, %2: a sentence that says where it and the one for sending were found</extracomment>
        <translation>Publié, mais ne répond pas ici&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Found: %1. %2</source>
        <translation>Trouvé&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Facteur::GuidePreview</name>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Preview of guides</source>
        <translation>Aperçu des guides</translation>
    </message>
    <message>
        <source>There is nothing to show: this pack has no guide, and no pictures of one, that can be read.</source>
        <translation>Il n’y a rien à montrer&#xa0;: ce pack n’a ni guide, ni images d’un guide, que l’on puisse lire.</translation>
    </message>
</context>
<context>
    <name>Facteur::KeySheet</name>
    <message>
        <source>Help and keys</source>
        <translation>Aide et touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>To the next field or button, and to the one before</source>
        <translation>Passe au champ ou au bouton suivant, ou au précédent</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Choose among cards, and in a list</source>
        <translation>Choisissent parmi les cartes et dans une liste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Ticks a box, and presses the button that has the focus</source>
        <translation>Coche une case, et active le bouton sélectionné</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>%1: the words of a button</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Presses “%1”</source>
        <translation>Active «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Alt+Left arrow</source>
        <translation>Alt+Flèche gauche</translation>
    </message>
    <message>
        <source>To the page before; what you have typed stays</source>
        <translation>Revient à la page précédente&#xa0;; ce que vous avez saisi reste</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copies the value beside the button that has the focus</source>
        <translation>Copie la valeur à côté du bouton sélectionné</translation>
    </message>
    <message>
        <source>Enter, in the picture</source>
        <translation>Entrée, sur l’image</translation>
    </message>
    <message>
        <source>Shows it large; + and − make it larger and smaller</source>
        <translation>L’affiche en grand&#xa0;; + et − l’agrandissent et la réduisent</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Closes what is open, stops a running test, or asks whether to quit</source>
        <translation>Ferme ce qui est ouvert, arrête un test en cours, ou demande s’il faut quitter</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Shows this</source>
        <translation>Affiche cette aide</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>%1: a letter</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>Facteur::LinkWords</name>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en anglais)</translation>
    </message>
    <message>
        <source>%1 (in French)</source>
        <translation>%1 (en français)</translation>
    </message>
    <message>
        <source>%1 (in German)</source>
        <translation>%1 (en allemand)</translation>
    </message>
    <message>
        <source>%1 (in Spanish)</source>
        <translation>%1 (en espagnol)</translation>
    </message>
    <message>
        <source>%1 (in Italian)</source>
        <translation>%1 (en italien)</translation>
    </message>
    <message>
        <source>%1 (in Polish)</source>
        <translation>%1 (en polonais)</translation>
    </message>
    <message>
        <source>%1 (in Portuguese)</source>
        <translation>%1 (en portugais)</translation>
    </message>
    <message>
        <source>%1 (in Russian)</source>
        <translation>%1 (en russe)</translation>
    </message>
    <message>
        <source>%1 (in another language)</source>
        <translation>%1 (dans une autre langue)</translation>
    </message>
    <message>
        <source>The page is in English.</source>
        <translation>La page est en anglais.</translation>
    </message>
    <message>
        <source>The page is in French.</source>
        <translation>La page est en français.</translation>
    </message>
    <message>
        <source>The page is in German.</source>
        <translation>La page est en allemand.</translation>
    </message>
    <message>
        <source>The page is in Spanish.</source>
        <translation>La page est en espagnol.</translation>
    </message>
    <message>
        <source>The page is in Italian.</source>
        <translation>La page est en italien.</translation>
    </message>
    <message>
        <source>The page is in Polish.</source>
        <translation>La page est en polonais.</translation>
    </message>
    <message>
        <source>The page is in Portuguese.</source>
        <translation>La page est en portugais.</translation>
    </message>
    <message>
        <source>The page is in Russian.</source>
        <translation>La page est en russe.</translation>
    </message>
    <message>
        <source>The page is in another language.</source>
        <translation>La page est dans une autre langue.</translation>
    </message>
</context>
<context>
    <name>Facteur::LookUpDetails</name>
    <message>
        <source>What is asked of whom</source>
        <translation>Ce qui est demandé, et à qui</translation>
    </message>
    <message>
        <source>Ask the Internet about the part after the @</source>
        <translation>Interroger Internet sur ce qui suit le @</translation>
    </message>
    <message>
        <source>Nobody has been asked about this address.</source>
        <translation>Personne n’a été interrogé au sujet de cette adresse.</translation>
    </message>
    <message>
        <source>Name servers (DNS) were asked about: %1</source>
        <translation>Les serveurs de noms (DNS) ont été interrogés sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>These web servers were asked: %1</source>
        <translation>Ces serveurs web ont été interrogés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where Facteur does not know the provider, it asks name servers, the web servers of the part after the @ and of the company that takes its mail, and Thunderbird&apos;s list of providers, and tries whether the mail servers answer.</source>
        <translation>Quand Facteur ne connaît pas le fournisseur, il interroge des serveurs de noms, les serveurs web de ce qui suit le @ et de l’entreprise qui en reçoit le courrier, et la liste de fournisseurs de Thunderbird, puis il essaie si les serveurs de messagerie répondent.</translation>
    </message>
    <message>
        <source>The part before the @ and the password are sent to none of them.</source>
        <translation>Ni ce qui précède le @ ni le mot de passe ne leur sont envoyés.</translation>
    </message>
    <message>
        <source>Whether these mail servers answer was tried: %1</source>
        <translation>Serveurs de messagerie essayés, pour voir s’ils répondent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Facteur::NetworkText</name>
    <message>
        <source>This computer seems not to be connected to the Internet</source>
        <translation>Cet ordinateur ne semble pas connecté à Internet</translation>
    </message>
    <message>
        <source>This computer is on no network</source>
        <translation>Cet ordinateur n’est relié à aucun réseau</translation>
    </message>
    <message>
        <source>It seems not to be connected to the Internet, so nobody could be reached. It is not your account, and not your password.</source>
        <translation>Il ne semble pas connecté à Internet, donc aucun serveur n’a pu être joint. Ni votre compte ni votre mot de passe ne sont en cause.</translation>
    </message>
    <message>
        <source>This network does not find your provider&apos;s servers</source>
        <translation>Ce réseau ne trouve pas les serveurs de votre fournisseur</translation>
    </message>
    <message>
        <source>Their names are the ones that your provider gives: most likely this computer is not connected to the Internet, or this network hides a part of it. It is not your account.</source>
        <translation>Leurs noms sont bien ceux que donne votre fournisseur&#xa0;: le plus probable est que cet ordinateur n’est pas connecté à Internet, ou que ce réseau en cache une partie. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>No way to %1</source>
        <translation>Aucun chemin vers %1</translation>
    </message>
    <message>
        <source>This computer found no network to reach it by: it may not be connected to the Internet. It is not your account.</source>
        <translation>Cet ordinateur n’a trouvé aucun réseau pour l’atteindre&#xa0;: il n’est peut-être pas connecté à Internet. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>Le nom %1 n’a pas pu être recherché</translation>
    </message>
    <message>
        <source>Nobody in this network answered the question where it is: this computer may not be connected to the Internet. It is not your account.</source>
        <translation>Personne sur ce réseau n’a pu dire où il se trouve&#xa0;: cet ordinateur n’est peut-être pas connecté à Internet. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>Open any page in the browser. If none opens, connect this computer to the Internet; a hotel or a train may want you to sign in first. If pages do open, try another network, a telephone&apos;s for example. Then test again.</source>
        <translation>Ouvrez n’importe quelle page dans le navigateur. Si aucune ne s’ouvre, connectez cet ordinateur à Internet&#xa0;; dans un hôtel ou un train, il faut parfois s’identifier d’abord. Si les pages s’ouvrent, essayez un autre réseau, celui d’un téléphone par exemple. Puis testez à nouveau.</translation>
    </message>
    <message>
        <source>From this network no way leads there. It is not your account.</source>
        <translation>Depuis ce réseau, aucun chemin n’y mène. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>Nobody in this network answered the question where it is. It is not your account.</source>
        <translation>Personne sur ce réseau n’a pu dire où il se trouve. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>Test again. If it stays so, try another network, a telephone&apos;s for example.</source>
        <translation>Testez à nouveau. Si cela persiste, essayez un autre réseau, celui d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>Switch on the Wi-Fi, or plug in the network cable. Once a page opens in the browser, test again.</source>
        <translation>Activez le Wi-Fi ou branchez le câble réseau. Dès qu’une page s’ouvre dans le navigateur, testez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Facteur::Outcome</name>
    <message>
        <source>The servers answered as they should</source>
        <translation>Les serveurs ont répondu comme il faut</translation>
    </message>
    <message>
        <source>The same name and password were right for receiving, so they are not wrong.</source>
        <translation>Le même nom et le même mot de passe étaient bons pour la réception&#xa0;: ils ne sont donc pas faux.</translation>
    </message>
    <message>
        <source>Most often the provider has blocked sending for this mailbox: ask it, or look at its help page, how to lift that. Then test again.</source>
        <translation>Le plus souvent, le fournisseur a bloqué l’envoi pour cette boîte&#xa0;: demandez-lui, ou voyez dans son aide, comment le rétablir. Puis testez à nouveau.</translation>
    </message>
    <message>
        <source>It was tried with the user name “%1”.</source>
        <translation>Essai fait avec le nom d’utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Le serveur a dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: we have just checked that it works up to the sign-in.</source>
        <extracomment>%1: as &quot;Use port 587&quot;</extracomment>
        <translation>%1&#xa0;: nous venons de vérifier que cela fonctionne jusqu’à l’identification.</translation>
    </message>
    <message>
        <source>There is no %1 on the Internet</source>
        <translation>%1 n’existe pas sur Internet</translation>
    </message>
    <message>
        <source>No mailbox can have an address there, so nothing can work with it.</source>
        <translation>Aucune boîte ne peut y avoir une adresse&#xa0;: rien ne peut donc fonctionner avec celle-ci.</translation>
    </message>
    <message>
        <source>Check how the part after the @ is spelt.</source>
        <translation>Vérifiez comment s’écrit ce qui suit l’arobase (@).</translation>
    </message>
    <message>
        <source>%1 is for Exchange</source>
        <translation>%1 est une adresse Exchange</translation>
    </message>
    <message>
        <source>These settings are not for such an address.</source>
        <translation>Ces réglages ne sont pas faits pour une telle adresse.</translation>
    </message>
    <message>
        <source>The server for sending said: “%1”</source>
        <translation>Le serveur d’envoi a dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 takes no mail</source>
        <translation>%1 ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>No mailbox has an address there: its owner says so.</source>
        <translation>Aucune boîte n’y a d’adresse&#xa0;: son propriétaire le dit.</translation>
    </message>
</context>
<context>
    <name>Facteur::PackCommands</name>
    <message>
        <source>No problem. Providers: %1, guides: %2.</source>
        <translation>Aucun problème. Fournisseurs&#xa0;: %1, guides&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Problems: %1.</source>
        <translation>Problèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Compris&#xa0;:</translation>
    </message>
    <message>
        <source>Contradictions:</source>
        <translation>Contradictions&#xa0;:</translation>
    </message>
    <message>
        <source>Left to do by hand:</source>
        <translation>Reste à faire à la main&#xa0;:</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>Facteur::PackMark</name>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around the name of a folder</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>From the pack in %1.</source>
        <translation>Provient du pack situé dans %1.</translation>
    </message>
    <message>
        <source>From the pack in %1: %2</source>
        <translation>Du pack situé dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From a pack: %1</source>
        <translation>Provient d’un pack&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures from the pack in %1.</source>
        <translation>Images du pack situé dans %1.</translation>
    </message>
</context>
<context>
    <name>Facteur::PackNotices</name>
    <message>
        <source>Keep what is there</source>
        <translation>Garder l’existant</translation>
    </message>
    <message>
        <source>Use the pack&apos;s</source>
        <translation>Utiliser le pack</translation>
    </message>
    <message>
        <source>What was left out of the packs</source>
        <translation>Ce qui a été laissé de côté dans les packs</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack wants to replace something</source>
        <translation>Un pack veut remplacer quelque chose</translation>
    </message>
    <message>
        <source>The pack in %1 would replace:</source>
        <translation>Le pack situé dans %1 remplacerait&#xa0;:</translation>
    </message>
    <message>
        <source>the servers and links of %1</source>
        <translation>les serveurs et les liens pour %1</translation>
    </message>
    <message>
        <source>the guide for %1</source>
        <translation>le guide pour %1</translation>
    </message>
    <message>
        <source>the pictures of the guide for %1</source>
        <translation>les images du guide pour %1</translation>
    </message>
    <message>
        <source>Something in the packs was not understood, and is left out. All the rest works.</source>
        <translation>Une partie des packs n’a pas été comprise et est laissée de côté. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Please answer first: a pack wants to replace something</source>
        <translation>Répondez d’abord&#xa0;: un pack veut remplacer quelque chose</translation>
    </message>
    <message>
        <source>Did your provider, or somebody whom you know, give you this pack? Then use it. If you do not know who made it, and why, keep what is there.</source>
        <translation>Ce pack vous vient-il de votre fournisseur, ou d’une personne que vous connaissez&#xa0;? Alors utilisez-le. Si vous ne savez pas qui l’a fait, ni pourquoi, gardez l’existant.</translation>
    </message>
</context>
<context>
    <name>Facteur::Packs</name>
    <message>
        <source>--pack takes a folder that exists.</source>
        <translation>--pack prend un dossier qui existe.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is built in, and stays as it is</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est intégré, et reste tel quel</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is in the pack %3 already, and stays as it is</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est déjà dans le pack %3, et reste tel quel</translation>
    </message>
</context>
<context>
    <name>Facteur::PageCare</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>For screen readers: a choice&apos;s place among the others</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Facteur::PageHead</name>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
</context>
<context>
    <name>Facteur::PasswordReader</name>
    <message>
        <source>There is no terminal to ask for the password on; use --password-stdin.</source>
        <translation>Il n’y a pas de terminal où demander le mot de passe&#xa0;; utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>The password is not UTF-8.</source>
        <translation>Le mot de passe n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>That is no password.</source>
        <translation>Ce n’est pas un mot de passe.</translation>
    </message>
    <message>
        <source>The password holds a control character: no mail server takes one.</source>
        <translation>Le mot de passe contient un caractère de contrôle&#xa0;: aucun serveur de courrier n’en accepte.</translation>
    </message>
</context>
<context>
    <name>Facteur::PasswordWords</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>There is a space at either end. Leave them only if the password has them.</source>
        <translation>Il y a un espace au début et à la fin. Ne les laissez que s’ils font partie du mot de passe.</translation>
    </message>
    <message>
        <source>There is a space at its beginning. Leave it only if the password has one.</source>
        <translation>Il y a un espace au début. Ne le laissez que s’il fait partie du mot de passe.</translation>
    </message>
    <message>
        <source>There is a space at its end. Leave it only if the password has one.</source>
        <translation>Il y a un espace à la fin. Ne le laissez que s’il fait partie du mot de passe.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj semble active.</translation>
    </message>
    <message>
        <source>The one that was made for programs. It goes to your mail servers alone, for the test, and is never saved.</source>
        <translation>Celui qui a été créé pour les logiciels. Il n’est envoyé qu’à vos serveurs, pour le test, et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>The one that you chose for this mailbox. %1 It goes to your mail servers alone, for the test, and is never saved.</source>
        <extracomment>%1: sentences of the provider&apos;s about its passwords</extracomment>
        <translation>Celui que vous avez choisi pour cette boîte. %1 Il n’est envoyé qu’à vos serveurs, pour le test, et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>The one that you chose for this mailbox (with %1: %2 to %3 characters). It goes to your mail servers alone, for the test, and is never saved.</source>
        <translation>Celui que vous avez choisi pour cette boîte (chez %1&#xa0;: entre %2 et %3 caractères). Il n’est envoyé qu’à vos serveurs, pour le test, et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>The one that you chose for this mailbox. It goes to your mail servers alone, for the test, and is never saved.</source>
        <translation>Celui que vous avez choisi pour cette boîte. Il n’est envoyé qu’à vos serveurs, pour le test, et n’est jamais enregistré.</translation>
    </message>
</context>
<context>
    <name>Facteur::PictureDialog</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Facteur::PicturePanel</name>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>Facteur::PictureWidget</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>With your values: %1</source>
        <translation>Avec vos valeurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Facteur::PortWords</name>
    <message>
        <source>Port %1 belongs to incoming mail by IMAP.</source>
        <translation>Le port %1 est celui du courrier entrant en IMAP.</translation>
    </message>
    <message>
        <source>Port %1 belongs to incoming mail by POP.</source>
        <translation>Le port %1 est celui du courrier entrant en POP.</translation>
    </message>
    <message>
        <source>Port %1 belongs to outgoing mail.</source>
        <translation>Le port %1 est celui du courrier sortant.</translation>
    </message>
    <message>
        <source>Port %1 works only with SSL ticked.</source>
        <translation>Le port %1 ne fonctionne qu’avec SSL coché.</translation>
    </message>
    <message>
        <source>Port %1 is for SSL not ticked.</source>
        <translation>Le port %1 s’utilise avec SSL non coché.</translation>
    </message>
    <message>
        <source>Port %1 is unusual here. Leave it only if your provider asked for it.</source>
        <translation>Le port %1 est inhabituel ici. Ne le laissez que si votre fournisseur l’a demandé.</translation>
    </message>
    <message>
        <source>Port %1 is in reserve, in case your network blocks this one.</source>
        <translation>Le port %1 est en réserve, si votre réseau bloque celui-ci.</translation>
    </message>
    <message>
        <source>This is the port in reserve: %1 passed the test here.</source>
        <translation>C’est le port de réserve&#xa0;: %1 a réussi le test ici.</translation>
    </message>
    <message>
        <source>This is the port in reserve: %1 is right where the usual one does not answer.</source>
        <translation>C’est le port de réserve&#xa0;: %1 convient là où le port habituel ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Facteur::ProgramCards</name>
    <message>
        <source>First choose your mail program. If it is not here, there is a card for any other one.</source>
        <translation>Choisissez d’abord votre logiciel de messagerie. S’il n’est pas ici, il y a une carte pour tous les autres.</translation>
    </message>
    <message>
        <source>The program in which you want to read your mail.</source>
        <translation>Le logiciel dans lequel vous voulez lire votre courrier.</translation>
    </message>
    <message>
        <source>Choose %1 instead</source>
        <translation>Choisir plutôt %1</translation>
    </message>
</context>
<context>
    <name>Facteur::ProgramProof</name>
    <message>
        <source>Since %1, %2 can no longer be used, whatever the settings. %3</source>
        <extracomment>Of a mail program that is gone, as %2; %1: a day, %3: a sentence that says what does not work</extracomment>
        <translation>Fin de service&#xa0;: %1. %2 ne peut plus servir, quels que soient les réglages. %3</translation>
    </message>
    <message>
        <source>Choose another mail program on the first page: your address and the servers stay as they are.</source>
        <translation>Choisissez un autre logiciel de messagerie à la première étape&#xa0;: votre adresse et les serveurs restent tels quels.</translation>
    </message>
    <message>
        <source>The servers take these settings, but %1 is no longer in service</source>
        <translation>Les serveurs acceptent ces réglages, mais %1 n’est plus en service</translation>
    </message>
    <message>
        <source>These settings work, but %1 is too old to be chosen today</source>
        <translation>Ces réglages fonctionnent, mais %1 est trop ancien pour être choisi aujourd’hui</translation>
    </message>
    <message>
        <source>To protect the line, %1 usually knows %2 at most. That is no longer held to be safe, and these servers may refuse it any day.</source>
        <extracomment>%1: the mail program, %2: as TLS 1.0</extracomment>
        <translation>Pour protéger la liaison, %1 connaît d’ordinaire %2 au plus. Ce n’est plus considéré comme sûr, et ces serveurs peuvent le refuser du jour au lendemain.</translation>
    </message>
    <message>
        <source>The servers take these settings, but %1 may be too old</source>
        <translation>Les serveurs acceptent ces réglages, mais %1 est peut-être trop ancien</translation>
    </message>
    <message>
        <source>To protect the line, %1 usually knows %2 at most. Whether these servers still take that is not known.</source>
        <extracomment>%1: the mail program, %2: as TLS 1.0</extracomment>
        <translation>Pour protéger la liaison, %1 connaît d’ordinaire %2 au plus. On ne sait pas si ces serveurs l’acceptent encore.</translation>
    </message>
    <message>
        <source>If it does not connect there, choose another mail program on the first page.</source>
        <translation>S’il ne se connecte pas, choisissez un autre logiciel de messagerie à la première étape.</translation>
    </message>
    <message>
        <source>Choose another mail program on the first page. If this one is to stay: an updated Windows 7 can teach it the newer TLS.</source>
        <translation>Choisissez un autre logiciel de messagerie à la première étape. S’il vous faut celui-ci&#xa0;: un Windows 7 mis à jour peut lui apprendre un TLS plus récent.</translation>
    </message>
    <message>
        <source>Choose another mail program on the first page.</source>
        <translation>Choisissez un autre logiciel de messagerie à la première étape.</translation>
    </message>
    <message>
        <source>The servers and the password are right, but %1 is too old</source>
        <translation>Les serveurs et le mot de passe sont bons, mais %1 est trop ancien</translation>
    </message>
    <message>
        <source>To protect the line, %1 usually knows %2 at most, and these servers want something newer: it will not connect.</source>
        <extracomment>%1: the mail program, %2: as TLS 1.0</extracomment>
        <translation>Pour protéger la liaison, %1 connaît d’ordinaire %2 au plus, et ces serveurs exigent plus récent&#xa0;: il ne se connectera pas.</translation>
    </message>
</context>
<context>
    <name>Facteur::ProgramShelf</name>
    <message>
        <source>Find a mail program</source>
        <translation>Trouver un logiciel de messagerie</translation>
    </message>
    <message>
        <source>With pictures from the pack in %1. %2</source>
        <extracomment>%1: a folder, %2: a sentence</extracomment>
        <translation>Avec des images du pack situé dans %1. %2</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvé sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n more: for other computers, or no longer made</source>
        <extracomment>the mail programs for other computers than this, and those that are gone</extracomment>
        <translation>
            <numerusform>%n de plus&#xa0;: pour un autre ordinateur, ou disparu</numerusform>
            <numerusform>%n de plus&#xa0;: pour d’autres ordinateurs, ou disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no guide to a mail program of that name here. The card below does for any.</source>
        <translation>Il n’y a pas ici de guide pour un logiciel de ce nom. La carte ci-dessous convient à n’importe lequel.</translation>
    </message>
</context>
<context>
    <name>Facteur::ProgramWords</name>
    <message>
        <source>Gone since %1. %2</source>
        <extracomment>on the card of a mail program; %1: a day, %2: a sentence that says what does not work</extracomment>
        <translation>Fin de service&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Too old: it knows %1 at most, and most servers want something newer.</source>
        <extracomment>on the card of a mail program; %1: as TLS 1.0</extracomment>
        <translation>Trop ancien&#xa0;: il connaît au plus %1, et la plupart des serveurs exigent plus récent.</translation>
    </message>
    <message>
        <source>%1 has been gone since %2</source>
        <extracomment>%1: a mail program, %2: a day</extracomment>
        <translation>%1 n’est plus en service (fin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 is too old for most servers</source>
        <translation>%1 est trop ancien pour la plupart des serveurs</translation>
    </message>
    <message>
        <source>To protect the line, it usually knows %1 at most. Where a server wants something newer, it does not connect.</source>
        <translation>Pour protéger la liaison, il connaît d’ordinaire %1 au plus. Si un serveur exige plus récent, il ne se connecte pas.</translation>
    </message>
    <message>
        <source>%1 follows it. If you stay with the old one, go on: all the pages are there for it.</source>
        <extracomment>%1: a mail program</extracomment>
        <translation>%1 prend la suite. Si vous gardez l’ancien, continuez&#xa0;: toutes les étapes sont là pour lui.</translation>
    </message>
    <message>
        <source>Choose another one, or go on: all the pages are there for it.</source>
        <translation>Choisissez-en un autre, ou continuez&#xa0;: toutes les étapes sont là pour lui.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On a phone or tablet</source>
        <translation>Sur téléphone ou tablette</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Android phone smartphone cellphone mobile tablet</source>
        <extracomment>what somebody may type to find programs for Android: single words, as many as you like</extracomment>
        <translation>Android téléphone smartphone cellulaire mobile portable tablette</translation>
    </message>
    <message>
        <source>iOS iPhone iPad phone smartphone cellphone mobile tablet</source>
        <extracomment>what somebody may type to find programs for iPhones and iPads: single words, as many as you like</extracomment>
        <translation>iOS iPhone iPad téléphone smartphone cellulaire mobile portable tablette</translation>
    </message>
    <message>
        <source>%1 follows it: choose that one.</source>
        <extracomment>%1: a mail program</extracomment>
        <translation>%1 lui succède&#xa0;: choisissez-le.</translation>
    </message>
    <message>
        <source>Windows PC laptop computer</source>
        <extracomment>what somebody may type to find programs for Windows: single words, as many as you like</extracomment>
        <translation>Windows PC ordinateur portable</translation>
    </message>
    <message>
        <source>macOS Mac MacBook laptop computer</source>
        <extracomment>what somebody may type to find programs for a Mac: single words, as many as you like</extracomment>
        <translation>macOS Mac MacBook ordinateur portable</translation>
    </message>
    <message>
        <source>Linux PC laptop computer</source>
        <extracomment>what somebody may type to find programs for Linux: single words, as many as you like</extracomment>
        <translation>Linux PC ordinateur portable</translation>
    </message>
</context>
<context>
    <name>Facteur::ProofText</name>
    <message>
        <source>Choose another mail program on the first page.</source>
        <translation>Choisissez un autre logiciel de messagerie à la première étape.</translation>
    </message>
    <message>
        <source>What the SSL box of %1 does on these ports is not known for certain.</source>
        <translation>L’effet de la case SSL dans %1, sur ces ports, n’est pas connu avec certitude.</translation>
    </message>
    <message>
        <source>It works, but it is not protected</source>
        <translation>Ça fonctionne, mais sans protection</translation>
    </message>
    <message>
        <source>With these settings, your mail program would send in a way that anyone on the line can read.</source>
        <translation>Avec ces réglages, votre logiciel communiquerait de façon lisible par n’importe qui sur la ligne.</translation>
    </message>
    <message>
        <source>Receiving works; sending has not been refused so far</source>
        <translation>La réception fonctionne&#xa0;; l’envoi n’a pas été refusé jusqu’ici</translation>
    </message>
    <message>
        <source>Many servers refuse mail without authentication only once a message is really sent.</source>
        <translation>Beaucoup de serveurs ne refusent le courrier sans authentification qu’au moment d’un véritable envoi.</translation>
    </message>
    <message>
        <source>Tick authentication, unless your provider told you otherwise.</source>
        <translation>Cochez l’authentification, sauf si votre fournisseur vous a dit le contraire.</translation>
    </message>
    <message>
        <source>The servers take these settings</source>
        <translation>Les serveurs acceptent ces réglages</translation>
    </message>
    <message>
        <source>Receiving and sending work, and the line is protected</source>
        <translation>La réception et l’envoi fonctionnent, la ligne est protégée</translation>
    </message>
    <message>
        <source>The next page gives you these settings, ready to copy.</source>
        <translation>L’étape suivante vous donne ces réglages, prêts à copier.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Nobody knows yet whether these values work. Go back one page to test them.</source>
        <translation>Personne ne sait encore si ces valeurs fonctionnent. Revenez à l’étape précédente pour les tester.</translation>
    </message>
    <message>
        <source>These values did not pass the test</source>
        <translation>Ces valeurs n’ont pas réussi le test</translation>
    </message>
    <message>
        <source>%1. Go back one page to see what can be done.</source>
        <translation>%1. Revenez à l’étape précédente pour voir que faire.</translation>
    </message>
    <message>
        <source>Tested at %1: it works, but it is not protected</source>
        <translation>Testé à %1&#xa0;: ça fonctionne, mais sans protection</translation>
    </message>
    <message>
        <source>Tick the SSL boxes to protect it: go back to the servers.</source>
        <translation>Pour le protéger, cochez les cases SSL&#xa0;: revenez à l’étape Serveurs.</translation>
    </message>
    <message>
        <source>Tested at %1: receiving works; sending has not been refused so far</source>
        <translation>Testé à %1&#xa0;: la réception fonctionne&#xa0;; l’envoi n’a pas été refusé jusqu’ici</translation>
    </message>
    <message>
        <source>Without authentication, a server may still refuse a real message.</source>
        <translation>Sans authentification, un serveur peut encore refuser un vrai message.</translation>
    </message>
    <message>
        <source>Tested at %1: the servers take these settings</source>
        <translation>Testé à %1&#xa0;: les serveurs acceptent ces réglages</translation>
    </message>
    <message>
        <source>Tested at %1: everything works, and the line is protected</source>
        <translation>Testé à %1&#xa0;: tout fonctionne, la ligne est protégée</translation>
    </message>
    <message>
        <source>Your mail program signs in by itself: it opens your provider&apos;s page, where you type your password. Here no password was needed, and none was sent.</source>
        <translation>Votre logiciel de messagerie s’identifie lui-même&#xa0;: il ouvre la page de votre fournisseur, où vous saisissez votre mot de passe. Ici, il n’en fallait pas, et aucun n’a été envoyé.</translation>
    </message>
    <message>
        <source>The servers answer, and let mail programs in through the browser</source>
        <translation>Les serveurs répondent, et laissent entrer les logiciels par le navigateur</translation>
    </message>
    <message>
        <source>Tested at %1 up to the sign-in</source>
        <translation>Testé à %1, jusqu’à l’identification</translation>
    </message>
    <message>
        <source>If it does not connect there, come back and try another port on the servers page.</source>
        <translation>Si la connexion échoue dans votre logiciel, revenez ici et essayez un autre port à la page des serveurs.</translation>
    </message>
    <message>
        <source>Not tested: nobody knows yet whether these values work.</source>
        <extracomment>%1: a date, %2: a time, %3: the mail program</extracomment>
        <translation>Non testé&#xa0;: personne ne sait encore si ces valeurs fonctionnent.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: these values did not pass the test.</source>
        <translation>Testé&#xa0;: %1, à %2. Ces valeurs n’ont pas réussi le test.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: the servers and the password are right, but %3 is too old for them.</source>
        <translation>Testé&#xa0;: %1, à %2. Les serveurs et le mot de passe sont bons, mais %3 est trop ancien pour eux.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: the servers take these settings, but %3 may be too old.</source>
        <translation>Testé&#xa0;: %1, à %2. Les serveurs acceptent ces réglages, mais %3 est peut-être trop ancien.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: it works, but it is not protected.</source>
        <translation>Testé&#xa0;: %1, à %2. Cela fonctionne, mais sans protection.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: receiving works; sending has not been refused so far.</source>
        <translation>Testé&#xa0;: %1, à %2. La réception fonctionne&#xa0;; l’envoi n’a pas été refusé jusqu’ici.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2 up to the sign-in, which is in the browser.</source>
        <translation>Testé&#xa0;: %1, à %2, jusqu’à l’identification, qui se fait dans le navigateur.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: the servers take these settings. What the SSL box of %3 does there is not known for certain.</source>
        <translation>Testé&#xa0;: %1, à %2. Les serveurs acceptent ces réglages. L’effet de la case SSL dans %3 n’y est pas connu avec certitude.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: everything works, and the line is protected.</source>
        <translation>Testé&#xa0;: %1, à %2. Tout fonctionne, et la ligne est protégée.</translation>
    </message>
    <message>
        <source>An exercise with a make-believe mailbox: these values are for no mail program.</source>
        <translation>Exercice avec une boîte fictive&#xa0;: ces valeurs ne sont pas pour un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Receiving: %1 (%2)</source>
        <extracomment>%1: what is wrong, %2: the code for support</extracomment>
        <translation>Réception&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Sending: %1 (%2)</source>
        <translation>Envoi&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>This is what you see once an account of your own works.</source>
        <translation>C’est ce que vous verrez quand votre propre compte fonctionnera.</translation>
    </message>
    <message>
        <source>In this exercise, nothing was tested.</source>
        <translation>Dans cet exercice, rien n’a été testé.</translation>
    </message>
    <message>
        <source>In this exercise, the test failed: %1.</source>
        <extracomment>%1: what the test came to, as a heading</extracomment>
        <translation>Dans cet exercice, le test a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In this exercise, the servers took the settings.</source>
        <translation>Dans cet exercice, les serveurs ont accepté les réglages.</translation>
    </message>
    <message>
        <source>This was practice</source>
        <translation>C’était un entraînement</translation>
    </message>
    <message>
        <source>These values belong to the make-believe mailbox: do not copy them into your mail program.</source>
        <translation>Ces valeurs sont celles de la boîte d’entraînement&#xa0;: ne les recopiez pas dans votre logiciel.</translation>
    </message>
    <message>
        <source>Tested on %1 at %2: the servers take these settings.</source>
        <translation>Testé&#xa0;: %1, à %2. Les serveurs acceptent ces réglages.</translation>
    </message>
</context>
<context>
    <name>Facteur::ProtocolPage</name>
    <message>
        <source>You can change your mind later by coming back here.</source>
        <translation>Vous pourrez changer d’avis en revenant ici.</translation>
    </message>
    <message>
        <source>IMAP: on the server (recommended)</source>
        <translation>IMAP&#xa0;: sur le serveur (conseillé)</translation>
    </message>
    <message>
        <source>Where to keep your messages?</source>
        <translation>Où conserver vos messages&#xa0;?</translation>
    </message>
    <message>
        <source>Leave a copy of the messages on the server</source>
        <translation>Conserver une copie des messages sur le serveur</translation>
    </message>
    <message>
        <source>Your messages stay with your provider. You see the same ones on your computer, on your phone and on the web.</source>
        <translation>Vos messages restent chez votre fournisseur. Vous voyez les mêmes sur votre ordinateur, votre téléphone et le web.</translation>
    </message>
    <message>
        <source>POP: on one device</source>
        <translation>POP&#xa0;: sur un seul appareil</translation>
    </message>
    <message>
        <source>Your messages are fetched to the device that your mail program is on. Your other devices may no longer see them.</source>
        <translation>Vos messages sont rapatriés sur l’appareil où se trouve votre logiciel de messagerie. Vos autres appareils risquent de ne plus les voir.</translation>
    </message>
    <message>
        <source>Once fetched, each message exists on that one device: your other devices and the webmail no longer show it.</source>
        <translation>Une fois rapatrié, chaque message n’existe plus que sur cet appareil&#xa0;: vos autres appareils et le webmail ne l’affichent plus.</translation>
    </message>
    <message>
        <source>Your other devices and the webmail still show them. How to tell %1 so is among the values at the end.</source>
        <translation>Vos autres appareils et le webmail continueront à les afficher. Comment l’indiquer à %1&#xa0;: c’est parmi les valeurs de la fin.</translation>
    </message>
    <message>
        <source>Your other devices and the webmail still show them, if %1 leaves the copy: it may not ask.</source>
        <translation>Vos autres appareils et le webmail continueront à les afficher, si la copie y reste&#xa0;: %1 ne le demande pas toujours.</translation>
    </message>
</context>
<context>
    <name>Facteur::ProviderPicker</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Who hosts your mailbox?</source>
        <translation>Qui héberge votre boîte&#xa0;?</translation>
    </message>
    <message>
        <source>You find the name on your bill, or in the e-mail that opened the account.</source>
        <translation>Son nom figure sur votre facture, ou dans l’e-mail d’ouverture du compte.</translation>
    </message>
    <message>
        <source>Another provider: I will type the servers</source>
        <translation>Un autre fournisseur&#xa0;: je saisirai les serveurs</translation>
    </message>
    <message>
        <source>Please choose who hosts your mailbox.</source>
        <translation>Indiquez qui héberge votre boîte.</translation>
    </message>
    <message>
        <source>Looking up who hosts %1…</source>
        <translation>Qui héberge %1&#xa0;? Recherche en cours…</translation>
    </message>
    <message>
        <source>%1 hosts this address.</source>
        <translation>%1 héberge cette adresse.</translation>
    </message>
    <message>
        <source>We do not know who hosts %1. Please choose below.</source>
        <translation>Nous ne savons pas qui héberge %1. Choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>There is no %1 on the Internet. Is the part after the @ spelt right?</source>
        <translation>%1 n’existe pas sur Internet. Ce qui suit le @ est-il bien écrit&#xa0;?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est bien écrit</translation>
    </message>
    <message>
        <source>We could not find out who hosts %1: the network did not answer. Please choose below.</source>
        <translation>Impossible de savoir qui héberge %1&#xa0;: le réseau n’a pas répondu. Choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>This address is the practice mailbox&apos;s.</source>
        <translation>Cette adresse est celle de la boîte d’entraînement.</translation>
    </message>
    <message>
        <source>Which kind of mailbox is it?</source>
        <translation>De quel type de boîte s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>%1 takes no mail: no mailbox has an address there. Is the part after the @ spelt right?</source>
        <translation>%1 ne reçoit pas de courrier&#xa0;: aucune boîte n’y a d’adresse. Ce qui suit le @ est-il bien écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 has several kinds, and the network does not tell which one is yours. The first is the most frequent; your customer area says it.</source>
        <translation>%1 en propose plusieurs types, et le réseau ne dit pas lequel est le vôtre. Le premier est le plus fréquent&#xa0;; votre espace client indique le vôtre.</translation>
    </message>
    <message>
        <source>This is an Exchange mailbox. %1</source>
        <extracomment>%1: a sentence or two that say what to do</extracomment>
        <translation>C’est une boîte Exchange. %1</translation>
    </message>
    <message>
        <source>Go on with these servers</source>
        <translation>Continuer avec ces serveurs</translation>
    </message>
    <message>
        <source>The servers that were found</source>
        <translation>Les serveurs trouvés</translation>
    </message>
    <message>
        <source>Nothing is looked up, as you have chosen below: we do not know who hosts %1. Please choose.</source>
        <translation>Comme vous l’avez choisi plus bas, rien n’est recherché&#xa0;: nous ne savons pas qui héberge %1. Indiquez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Type its name, or choose</source>
        <translation>Tapez son nom ou choisissez</translation>
    </message>
</context>
<context>
    <name>Facteur::QuitQuestion</name>
    <message>
        <source>Quit?</source>
        <translation>Quitter&#xa0;?</translation>
    </message>
    <message>
        <source>What you have typed is kept nowhere: next time you start from the beginning.</source>
        <translation>Ce que vous avez saisi n’est gardé nulle part&#xa0;: la prochaine fois, vous recommencerez du début.</translation>
    </message>
    <message>
        <source>The exercise ends with it: next time you start from the beginning.</source>
        <translation>L’exercice s’arrête là&#xa0;: la prochaine fois, vous recommencerez du début.</translation>
    </message>
    <message>
        <source>Quit Facteur</source>
        <translation>Quitter Facteur</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>Facteur::ReportText</name>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>(mail.example.com stands for the person&apos;s own server.)</source>
        <translation>(mail.example.com représente le serveur de la personne.)</translation>
    </message>
    <message>
        <source>It can stand for, the likeliest first:</source>
        <translation>Causes possibles, la plus probable d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>From %1 at “%2”, these words mean:</source>
        <extracomment>%1 is one protocol or several, as &quot;IMAP, POP3&quot;; %2 is a step of the test, as &quot;Sign in&quot;</extracomment>
        <translation>%1, à l’étape «&#xa0;%2&#xa0;»&#xa0;: ces mots signifient</translation>
    </message>
</context>
<context>
    <name>Facteur::RetypePassword</name>
    <message>
        <source>Type the password for sending again</source>
        <translation>Saisissez à nouveau le mot de passe pour l’envoi</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Saisissez le mot de passe à nouveau</translation>
    </message>
    <message>
        <source>The eye shows what you type.</source>
        <translation>L’œil affiche ce que vous tapez.</translation>
    </message>
    <message>
        <source>Test with this password</source>
        <translation>Tester avec ce mot de passe</translation>
    </message>
    <message>
        <source>Try it in the webmail</source>
        <translation>L’essayer dans le webmail</translation>
    </message>
    <message>
        <source>Set a new one</source>
        <translation>En définir un nouveau</translation>
    </message>
    <message>
        <source>Please type the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
</context>
<context>
    <name>Facteur::Runner</name>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Mot de passe pour %1 chez %2&#xa0;: </translation>
    </message>
    <message>
        <source>The practice server played %1, and the test found it, as it should.</source>
        <translation>Le serveur d’entraînement a joué %1, et le test l’a trouvé, comme il se doit.</translation>
    </message>
    <message>
        <source>The practice server played %1, but the test did not find it.</source>
        <translation>Le serveur d’entraînement a joué %1, mais le test ne l’a pas trouvé.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>Facteur::ScenarioWords</name>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>L’envoi</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Le certificat</translation>
    </message>
    <message>
        <source>Port and SSL</source>
        <translation>Le port et SSL</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Le mot de passe est faux</translation>
    </message>
    <message>
        <source>An app password is wanted</source>
        <translation>Il faut un mot de passe d’application</translation>
    </message>
    <message>
        <source>Mail programs are not allowed in</source>
        <translation>Les logiciels de messagerie ne sont pas autorisés</translation>
    </message>
    <message>
        <source>Only the browser is let in</source>
        <translation>Seul le navigateur est admis</translation>
    </message>
    <message>
        <source>The account is blocked</source>
        <translation>Le compte est bloqué</translation>
    </message>
    <message>
        <source>One has to wait a while</source>
        <translation>Il faut patienter un peu</translation>
    </message>
    <message>
        <source>Sending is blocked</source>
        <translation>L’envoi est bloqué</translation>
    </message>
    <message>
        <source>Outgoing authentication is not ticked</source>
        <translation>L’authentification à l’envoi n’est pas cochée</translation>
    </message>
    <message>
        <source>The address may not send</source>
        <translation>L’adresse n’a pas le droit d’envoyer</translation>
    </message>
    <message>
        <source>The mailbox does not open</source>
        <translation>La boîte ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The port for sending is barred</source>
        <translation>Le port d’envoi est fermé</translation>
    </message>
    <message>
        <source>The line is cut at once</source>
        <translation>La ligne est coupée aussitôt</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>The server&apos;s name is misspelt</source>
        <translation>Le nom du serveur est mal écrit</translation>
    </message>
    <message>
        <source>No name can be looked up</source>
        <translation>Aucun nom ne peut être cherché</translation>
    </message>
    <message>
        <source>A filter blocks the name</source>
        <translation>Un filtre bloque le nom</translation>
    </message>
    <message>
        <source>A hotel&apos;s sign-in page answers</source>
        <translation>La page d’accueil d’un hôtel répond</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Il a expiré</translation>
    </message>
    <message>
        <source>It is not valid yet</source>
        <translation>Il n’est pas encore valable</translation>
    </message>
    <message>
        <source>It is for another name</source>
        <translation>Il est pour un autre nom</translation>
    </message>
    <message>
        <source>Nobody known vouches for it</source>
        <translation>Aucune autorité reconnue ne le garantit</translation>
    </message>
    <message>
        <source>The server vouches for itself</source>
        <translation>Le serveur se porte garant de lui-même</translation>
    </message>
    <message>
        <source>A part of it is missing</source>
        <translation>Il en manque une partie</translation>
    </message>
    <message>
        <source>It is too weak</source>
        <translation>Il est trop faible</translation>
    </message>
    <message>
        <source>The server wants one from you</source>
        <translation>Le serveur en veut un de vous</translation>
    </message>
    <message>
        <source>It cannot secure the line</source>
        <translation>Il ne peut pas protéger la ligne</translation>
    </message>
    <message>
        <source>SSL is ticked, and the port begins without</source>
        <translation>SSL est coché, et le port commence sans</translation>
    </message>
    <message>
        <source>SSL is not ticked, and the port wants it</source>
        <translation>SSL n’est pas coché, et le port l’exige</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS n’est pas proposé</translation>
    </message>
    <message>
        <source>It offers to secure the line, and fails</source>
        <translation>Il propose de protéger la ligne, et échoue</translation>
    </message>
    <message>
        <source>SSL is not ticked, and the server insists</source>
        <translation>SSL n’est pas coché, et le serveur y tient</translation>
    </message>
    <message>
        <source>SSL is not ticked, and nothing protects</source>
        <translation>SSL n’est pas coché, et rien ne protège</translation>
    </message>
    <message>
        <source>The port for sending signs nobody in</source>
        <translation>Le port d’envoi n’identifie personne</translation>
    </message>
    <message>
        <source>It takes no password</source>
        <translation>Il ne prend pas de mot de passe</translation>
    </message>
    <message>
        <source>It turns everybody away</source>
        <translation>Il refuse tout le monde</translation>
    </message>
    <message>
        <source>It has a fault of its own</source>
        <translation>Il est lui-même en panne</translation>
    </message>
    <message>
        <source>It is not a mail server</source>
        <translation>Ce n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>It keeps silent</source>
        <translation>Il garde le silence</translation>
    </message>
    <message>
        <source>It answers something unexpected</source>
        <translation>Il répond quelque chose d’inattendu</translation>
    </message>
    <message>
        <source>All is well at the provider</source>
        <translation>Tout va bien chez le fournisseur</translation>
    </message>
</context>
<context>
    <name>Facteur::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Secure connection (SSL)</source>
        <translation>Connexion sécurisée (SSL)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Courrier sortant (SMTP)</translation>
    </message>
    <message>
        <source>Incoming mail (POP)</source>
        <translation>Courrier entrant (POP)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Courrier entrant (IMAP)</translation>
    </message>
    <message>
        <source>Please type the name of the server. Your provider&apos;s help pages tell it.</source>
        <translation>Saisissez le nom du serveur. Les pages d’aide de votre fournisseur le donnent.</translation>
    </message>
    <message>
        <source>There is a character in it that no server name has.</source>
        <translation>Il contient un caractère qu’aucun nom de serveur ne peut avoir.</translation>
    </message>
    <message>
        <source>A part between two full stops cannot be right.</source>
        <translation>Une partie entre deux points ne peut pas être juste.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A server name has no @ in it, as in imap.example.com.</source>
        <translation>C’est une adresse e-mail. Un nom de serveur n’a pas de @, comme imap.example.com.</translation>
    </message>
    <message>
        <source>This is too long for a server name.</source>
        <translation>C’est trop long pour un nom de serveur.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Without SSL, some mail programs send your password so that anyone on the way can read it. The test will tell.</source>
        <translation>Sans SSL, certains logiciels envoient votre mot de passe de façon lisible par n’importe qui en chemin. Le test le dira.</translation>
    </message>
    <message>
        <source>Tick SSL</source>
        <translation>Cocher SSL</translation>
    </message>
    <message>
        <source>SSL, or TLS, encrypts the line to the server: nobody can read along on the way.</source>
        <translation>SSL, ou TLS, chiffre la liaison avec le serveur&#xa0;: personne ne peut lire au passage.</translation>
    </message>
</context>
<context>
    <name>Facteur::ServersPage</name>
    <message>
        <source>Put back the recommended values</source>
        <translation>Remettre les valeurs conseillées</translation>
    </message>
    <message>
        <source>We have filled them in for %1. There is nothing to change, unless your provider asked you to.</source>
        <extracomment>%1: the provider</extracomment>
        <translation>Nous avons rempli les champs pour %1. Il n’y a rien à changer, sauf si votre fournisseur vous l’a demandé.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>Vos serveurs de messagerie</translation>
    </message>
    <message>
        <source>Your provider&apos;s help pages tell the two names. The usual ports are filled in.</source>
        <translation>Les pages d’aide de votre fournisseur donnent les deux noms. Les ports habituels sont déjà remplis.</translation>
    </message>
    <message>
        <source>These are not the values that %1 recommends.</source>
        <translation>Ce ne sont pas les valeurs conseillées par %1.</translation>
    </message>
    <message>
        <source>One of these servers is in reserve at %1, and it passed the test here. There is nothing to change.</source>
        <translation>L’un de ces serveurs est le serveur de réserve chez %1, et il a réussi le test ici. Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>One of these servers is in reserve at %1, for where the usual one does not answer.</source>
        <translation>L’un de ces serveurs est le serveur de réserve chez %1, pour le cas où le serveur habituel ne répond pas.</translation>
    </message>
    <message>
        <source>These are not the values that %1 recommends, but they passed the test here.</source>
        <translation>Ce ne sont pas les valeurs conseillées par %1, mais elles ont réussi le test ici.</translation>
    </message>
</context>
<context>
    <name>Facteur::SettingsPage</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>To copy into %1</source>
        <translation>À recopier dans %1</translation>
    </message>
    <message>
        <source>In the order in which %1 asks for them.</source>
        <translation>Dans l’ordre où %1 les demande.</translation>
    </message>
    <message>
        <source>Your mail program is yours to look after: %1 does not set it up for you. The people at %2 are glad to help.</source>
        <extracomment>%1: the provider&apos;s name, %2: a link</extracomment>
        <translation>Votre logiciel de messagerie est sous votre responsabilité&#xa0;: %1 ne le configure pas pour vous. On vous aidera volontiers sur %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Step by step, beside my mail program</source>
        <translation>Pas à pas, à côté de mon logiciel</translation>
    </message>
    <message>
        <source>Set up my own account</source>
        <translation>Configurer mon propre compte</translation>
    </message>
    <message>
        <source>To type into %1</source>
        <translation>À saisir dans %1</translation>
    </message>
</context>
<context>
    <name>Facteur::SettingsSheet</name>
    <message>
        <source>the password of this mailbox</source>
        <translation>le mot de passe de cette boîte</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of the settings: %1 is the mail program&apos;s label, %2 the value.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the app password</source>
        <translation>le mot de passe d’application</translation>
    </message>
    <message>
        <source>the password that the bridge shows</source>
        <translation>le mot de passe qu’affiche le «&#xa0;bridge&#xa0;»</translation>
    </message>
    <message>
        <source>none here: you sign in on your provider&apos;s page</source>
        <translation>aucun ici&#xa0;: vous vous identifiez sur la page de votre fournisseur</translation>
    </message>
    <message>
        <source>leave this empty</source>
        <extracomment>What to do with a field of the mail program, in place of a value.</extracomment>
        <translation>à laisser vide</translation>
    </message>
    <message>
        <source>the password for sending</source>
        <translation>le mot de passe d’envoi</translation>
    </message>
</context>
<context>
    <name>Facteur::SetupOutcome</name>
    <message>
        <source>Do you trust these servers?</source>
        <translation>Faites-vous confiance à ces serveurs&#xa0;?</translation>
    </message>
    <message>
        <source>A moment of patience</source>
        <translation>Un peu de patience</translation>
    </message>
    <message>
        <source>The server has asked for a pause</source>
        <translation>Le serveur demande une pause</translation>
    </message>
    <message>
        <source>It turned the last sign-in away for the time being. Trying again at once can make it longer.</source>
        <translation>Il a refusé la dernière connexion pour le moment. Réessayer tout de suite peut allonger l’attente.</translation>
    </message>
    <message>
        <source>This password was refused before</source>
        <translation>Ce mot de passe a déjà été refusé</translation>
    </message>
    <message>
        <source>The server has already refused this very password</source>
        <translation>Le serveur a déjà refusé ce même mot de passe</translation>
    </message>
    <message>
        <source>Some providers lock an account after several wrong attempts.</source>
        <translation>Certains fournisseurs bloquent un compte après plusieurs tentatives erronées.</translation>
    </message>
    <message>
        <source>Type the password again. If you are not sure, set a new one with your provider first.</source>
        <translation>Saisissez le mot de passe à nouveau. En cas de doute, définissez-en d’abord un nouveau chez votre fournisseur.</translation>
    </message>
    <message>
        <source>Sign-in attempts so far: %1.</source>
        <translation>Tentatives d’identification jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These servers and the links on this page are from the pack in %1.</source>
        <translation>Ces serveurs et les liens de cette page proviennent du pack situé dans %1.</translation>
    </message>
    <message>
        <source>What %1 makes of its settings is as the pack in %2 says.</source>
        <translation>La manière dont %1 applique ses réglages est celle que décrit le pack situé dans %2.</translation>
    </message>
    <message>
        <source>The server for sending has already refused this password</source>
        <translation>Le serveur d’envoi a déjà refusé ce mot de passe</translation>
    </message>
    <message>
        <source>For receiving it was right, so it is not wrong.</source>
        <translation>Pour la réception il était bon&#xa0;: il n’est donc pas faux.</translation>
    </message>
    <message>
        <source>Ask your provider why sending is refused, then test.</source>
        <translation>Demandez à votre fournisseur pourquoi l’envoi est refusé, puis testez.</translation>
    </message>
</context>
<context>
    <name>Facteur::SetupWizard</name>
    <message>
        <source>Facteur: your mail account in your mail program</source>
        <translation>Facteur&#xa0;: votre compte dans votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>POP or IMAP</source>
        <translation>POP ou IMAP</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Vos réglages</translation>
    </message>
    <message>
        <source>Practice: a make-believe mailbox on this computer</source>
        <translation>Entraînement&#xa0;: une boîte fictive, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a window&apos;s title; %1: who hands out the program, %2: its own title</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>Retour au test</translation>
    </message>
</context>
<context>
    <name>Facteur::SheetView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers. %1: what is copied, as &quot;Server name&quot;</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Facteur::ShutOut</name>
    <message>
        <source>%1 seems to bar this network for a while</source>
        <translation>%1 semble bloquer ce réseau pour un moment</translation>
    </message>
    <message>
        <source>It has refused a sign-in before, and now it does not let this network in. Many servers do so for a while after several refused sign-ins, whichever device they came from.</source>
        <translation>Il a déjà refusé une identification, et maintenant il ne laisse plus entrer ce réseau. Beaucoup de serveurs font ainsi pour un moment après plusieurs refus, quel que soit l’appareil d’où ils viennent.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour before you test again. Meanwhile look at telephones and tablets that still have the old password: each of their attempts makes it longer. If another network, a telephone&apos;s for example, gets an answer, it was that.</source>
        <translation>Attendez un quart d’heure avant de tester à nouveau. En attendant, regardez les téléphones et les tablettes qui ont encore l’ancien mot de passe&#xa0;: chacun de leurs essais prolonge le blocage. Si un autre réseau, celui d’un téléphone par exemple, obtient une réponse, c’était cela.</translation>
    </message>
    <message>
        <source>The server seems to bar this network for a while</source>
        <translation>Le serveur semble bloquer ce réseau pour un moment</translation>
    </message>
</context>
<context>
    <name>Facteur::SignInText</name>
    <message>
        <source>Before you go on</source>
        <translation>Avant de continuer</translation>
    </message>
    <message>
        <source>%1 wants an app password</source>
        <translation>%1 exige un mot de passe d’application</translation>
    </message>
    <message>
        <source>Mail programs sign in there with a password of their own, not with your usual one. Make one in your account, most often under “Security”.</source>
        <translation>Les logiciels de messagerie s’y identifient avec un mot de passe à eux, pas avec votre mot de passe habituel. Créez-en un dans votre compte, le plus souvent sous «&#xa0;Sécurité&#xa0;».</translation>
    </message>
    <message>
        <source>Mail programs sign in there with a password of their own, not with your usual one:</source>
        <translation>Les logiciels de messagerie s’y identifient avec un mot de passe à eux, pas avec votre mot de passe habituel&#xa0;:</translation>
    </message>
    <message>
        <source>%1 signs you in on its own page</source>
        <translation>Avec %1, vous vous identifiez dans le navigateur</translation>
    </message>
    <message>
        <source>No password is needed here: your mail program will open that page in the browser. We test the servers up to there.</source>
        <translation>Aucun mot de passe n’est nécessaire ici&#xa0;: votre logiciel de messagerie ouvrira cette page dans le navigateur. Nous testons les serveurs jusque-là.</translation>
    </message>
    <message>
        <source>%1 needs its bridge</source>
        <translation>%1 a besoin de son «&#xa0;bridge&#xa0;»</translation>
    </message>
    <message>
        <source>A program of theirs on this computer, between your mail program and the mailbox. It shows the servers, and the password to type here.</source>
        <translation>C’est un programme de ce fournisseur, sur cet ordinateur, entre votre logiciel de messagerie et la boîte. Il affiche les serveurs, et le mot de passe à saisir ici.</translation>
    </message>
    <message>
        <source>No mail program can open this mailbox</source>
        <translation>Aucun logiciel de messagerie ne peut ouvrir cette boîte</translation>
    </message>
    <message>
        <source>%1 lets in nothing but its own app and its webmail.</source>
        <translation>%1 ne laisse entrer que sa propre application et son webmail.</translation>
    </message>
</context>
<context>
    <name>Facteur::Spelling</name>
    <message>
        <source>small L</source>
        <extracomment>a letter of a value that is typed by hand</extracomment>
        <translation>un L minuscule</translation>
    </message>
    <message>
        <source>capital i</source>
        <translation>un i majuscule</translation>
    </message>
    <message>
        <source>the number one</source>
        <translation>le chiffre un</translation>
    </message>
    <message>
        <source>capital O</source>
        <translation>un O majuscule</translation>
    </message>
    <message>
        <source>the number zero</source>
        <translation>le chiffre zéro</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>un tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>un tiret bas</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>space</source>
        <translation>un espace</translation>
    </message>
</context>
<context>
    <name>Facteur::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From a pack:</source>
        <translation>Provient d’un pack&#xa0;:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;Step 2 of 7&quot;, %2: the step&apos;s name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>left without a proof</source>
        <translation>laissée sans preuve</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step in a menu. %1: its number, %2: its name</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Facteur::StepPicture</name>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Facteur::StepTable</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A server: name, port and security, as &quot;imap.example.com · 993 · SSL&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Courrier entrant</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Courrier sortant</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>SSL not ticked</source>
        <translation>SSL non coché</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1&#xa0;: en attente</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: passed, %2</source>
        <extracomment>For screen readers. %1: a step of the test, %2: how long it took, as &quot;12 ms&quot;</extracomment>
        <translation>%1&#xa0;: réussi, %2</translation>
    </message>
    <message>
        <source>%1: failed, %2</source>
        <translation>%1&#xa0;: échec, %2</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1&#xa0;: non effectué</translation>
    </message>
</context>
<context>
    <name>Facteur::StepWords</name>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>%1 of %2: the number of a step; %3: its name</extracomment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
</context>
<context>
    <name>Facteur::StrangerText</name>
    <message>
        <source>Incoming: %1, port %2</source>
        <translation>Entrant&#xa0;: %1, port %2</translation>
    </message>
    <message>
        <source>Outgoing: %1, port %2</source>
        <translation>Sortant&#xa0;: %1, port %2</translation>
    </message>
    <message>
        <source>Incoming: %1, port %2, typed for an address of %3</source>
        <extracomment>%1: a server, %2: its port, %3: the part of an address after the @</extracomment>
        <translation>Réception&#xa0;: %1, port %2, saisi pour une adresse en @%3</translation>
    </message>
    <message>
        <source>Outgoing: %1, port %2, typed for an address of %3</source>
        <translation>Envoi&#xa0;: %1, port %2, saisi pour une adresse en @%3</translation>
    </message>
    <message>
        <source>Incoming: %1, port %2, from the pack in %3</source>
        <extracomment>%1: a server, %2: its port, %3: a folder</extracomment>
        <translation>Réception&#xa0;: %1, port %2, du pack situé dans %3</translation>
    </message>
    <message>
        <source>Outgoing: %1, port %2, from the pack in %3</source>
        <translation>Envoi&#xa0;: %1, port %2, du pack situé dans %3</translation>
    </message>
    <message>
        <source>Your password would go to %1</source>
        <translation>Votre mot de passe irait chez %1</translation>
    </message>
    <message>
        <source>Whoever runs %1 gets your password. Go on only if you know that your mailbox is there: the name stands on your bill, or in the address of your webmail.</source>
        <translation>Qui exploite %1 reçoit votre mot de passe. Ne continuez que si vous savez que votre boîte s’y trouve&#xa0;: ce nom figure sur votre facture, ou dans l’adresse de votre webmail.</translation>
    </message>
    <message>
        <source>Your password would go to a server that Facteur does not know</source>
        <translation>Votre mot de passe irait à un serveur que Facteur ne connaît pas</translation>
    </message>
    <message>
        <source>Whoever runs it gets your password. Go on only if you know who gave you this pack, and trust them.</source>
        <translation>Qui exploite ce serveur aura votre mot de passe. Ne continuez que si vous savez qui vous a donné ce pack et lui faites confiance.</translation>
    </message>
    <message>
        <source>Your password would go to a server that was typed for another address</source>
        <translation>Votre mot de passe irait à un serveur saisi pour une autre adresse</translation>
    </message>
    <message>
        <source>Whoever runs it gets your password. Go on only if it serves this address, too.</source>
        <translation>Qui l’exploite reçoit votre mot de passe. Ne continuez que si ce serveur sert aussi cette adresse-ci.</translation>
    </message>
</context>
<context>
    <name>Facteur::SupportCode</name>
    <message>
        <source>Code for support</source>
        <translation>Code pour l’assistance</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the code for support</source>
        <extracomment>For screen readers</extracomment>
        <translation>Copier le code pour l’assistance</translation>
    </message>
    <message>
        <source>Support code (incoming):</source>
        <translation>Code pour l’assistance (réception)&#xa0;:</translation>
    </message>
    <message>
        <source>Support code (outgoing):</source>
        <translation>Code pour l’assistance (envoi)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Facteur::SupportLine</name>
    <message>
        <source>%1 can help.</source>
        <translation>Pour vous aider&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2.</source>
        <translation>Pour vous aider&#xa0;: %1, téléphone %2.</translation>
    </message>
    <message>
        <source>Hours: %1.</source>
        <translation>Horaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>E-mail: %1.</source>
        <translation>E-mail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The servers are from the pack in %1.</source>
        <translation>Les serveurs proviennent du pack situé dans %1.</translation>
    </message>
    <message>
        <source>The guide is from the pack in %1.</source>
        <translation>Le guide provient du pack situé dans %1.</translation>
    </message>
    <message>
        <source>The pictures are from the pack in %1.</source>
        <translation>Les images proviennent du pack situé dans %1.</translation>
    </message>
    <message>
        <source>%1 can help: give them the code above.</source>
        <translation>%1 peut vous aider&#xa0;: indiquez le code ci-dessus.</translation>
    </message>
    <message>
        <source>Read the code above to %1, telephone %2.</source>
        <extracomment>%1: the name of a help desk, %2: its telephone number</extracomment>
        <translation>Pour vous aider&#xa0;: %1, téléphone %2. Lisez-leur le code ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Facteur::SupportReport</name>
    <message>
        <source>%1 %2 on %3, %4</source>
        <extracomment>The program&apos;s name and version, the system, the time</extracomment>
        <translation>%1 %2 sur %3, %4</translation>
    </message>
    <message>
        <source>Mail program: %1</source>
        <translation>Logiciel de messagerie&#xa0;: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valable du %1 au %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <extracomment>A step of the test, what became of it, and its time in milliseconds</extracomment>
        <translation>%1&#xa0;: %2, %3 ms</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>SSL not ticked</source>
        <translation>SSL non coché</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the test, and what became of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Facteur::TestDetails</name>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy the report for support</source>
        <translation>Copier le rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Facteur::TestNow</name>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Everything is known: the pages between keep the recommended values, and you can come back to them.</source>
        <translation>Tout est connu&#xa0;: les étapes entre les deux gardent les valeurs recommandées, et vous pourrez y revenir.</translation>
    </message>
</context>
<context>
    <name>Facteur::TestOutcome</name>
    <message>
        <source>Cancel the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Testing your account…</source>
        <translation>Test de votre compte…</translation>
    </message>
    <message>
        <source>Test again in %1 s</source>
        <translation>Tester à nouveau dans %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Facteur::TestPage</name>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que ça fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>We try your account for real. No message is sent, and nothing is changed.</source>
        <translation>Nous essayons réellement votre compte. Aucun message n’est envoyé, rien n’est modifié.</translation>
    </message>
    <message>
        <source>See your settings</source>
        <translation>Voir vos réglages</translation>
    </message>
    <message>
        <source>We tried your account for real. No message was sent.</source>
        <translation>Nous avons réellement essayé votre compte. Aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>Continue without proof</source>
        <translation>Continuer sans preuve</translation>
    </message>
    <message>
        <source>This is practice, with the mail server inside Facteur.</source>
        <translation>C’est un entraînement, avec le serveur inclus dans Facteur.</translation>
    </message>
    <message>
        <source>This was practice, with the mail server inside Facteur.</source>
        <translation>C’était un entraînement, avec le serveur inclus dans Facteur.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>We tried the servers for real. No password and no message was sent.</source>
        <translation>Nous avons réellement essayé les serveurs. Aucun mot de passe ni message n’a été envoyé.</translation>
    </message>
    <message>
        <source>We did not get through to the servers. Nothing was sent.</source>
        <translation>Les serveurs n’ont pas pu être joints. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Facteur::TestProgress</name>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (échec)</translation>
    </message>
    <message>
        <source>Incoming: %1. Outgoing: %2.</source>
        <translation>Entrant&#xa0;: %1. Sortant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Incoming: %1. Outgoing: %2. Elapsed: %3 s.</source>
        <translation>Entrant&#xa0;: %1. Sortant&#xa0;: %2. Temps écoulé&#xa0;: %3 s.</translation>
    </message>
    <message>
        <source>A server does not answer as it should: other ports are being tried as well.</source>
        <translation>Un serveur répond mal&#xa0;: d’autres ports sont essayés aussi.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>c’est bon</translation>
    </message>
    <message>
        <source>A server does not answer so far, but another setting does.</source>
        <translation>Un serveur ne répond pas pour l’instant, mais un autre réglage répond.</translation>
    </message>
    <message>
        <source>This server takes its time: some pause on purpose before they answer. Please wait.</source>
        <translation>Ce serveur prend son temps&#xa0;: certains attendent exprès avant de répondre. Patientez.</translation>
    </message>
    <message>
        <source>This server takes its time, as some do on purpose: wait, or take the other setting, which answers.</source>
        <translation>Ce serveur prend son temps, certains le font exprès&#xa0;: attendez, ou prenez l’autre réglage, qui répond.</translation>
    </message>
</context>
<context>
    <name>Facteur::TranscriptText</name>
    <message>
        <source>(a secret was sent)</source>
        <translation>(un secret a été envoyé)</translation>
    </message>
    <message>
        <source>(the user name was sent)</source>
        <translation>(le nom d’utilisateur a été envoyé)</translation>
    </message>
    <message>
        <source>(the password was sent)</source>
        <translation>(le mot de passe a été envoyé)</translation>
    </message>
    <message>
        <source>(user name and password were sent)</source>
        <translation>(le nom d’utilisateur et le mot de passe ont été envoyés)</translation>
    </message>
    <message>
        <source>(the user name and a proof of the password were sent)</source>
        <translation>(le nom d’utilisateur et une preuve du mot de passe ont été envoyés)</translation>
    </message>
    <message>
        <source>(and more)</source>
        <translation>(et la suite)</translation>
    </message>
</context>
<context>
    <name>Facteur::TypingView</name>
    <message>
        <source>Previous value</source>
        <translation>Valeur précédente</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>C’est saisi</translation>
    </message>
    <message>
        <source>All values are on the phone. Save them there, and send yourself a message.</source>
        <translation>Toutes les valeurs sont sur le téléphone. Enregistrez-les là-bas, puis envoyez-vous un message.</translation>
    </message>
    <message>
        <source>%1 – value %2 of %3</source>
        <extracomment>%1: what part of the mail program, as &quot;Incoming Mail Server&quot;; %2 and %3: as in &quot;value 2 of 9&quot;</extracomment>
        <translation>%1 – valeur %2 sur %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1: a letter, %2: what it is, as &quot;small L&quot;</extracomment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>On the phone: %1, %2</source>
        <extracomment>For screen readers. %1: what is to be typed, as &quot;Host name&quot;, %2: the value</extracomment>
        <translation>C’est saisi&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>Facteur::VariantQuestion</name>
    <message>
        <source>Which %1 do I have?</source>
        <extracomment>%1: what several mail programs are called, as Outlook</extracomment>
        <translation>Quel %1 ai-je&#xa0;?</translation>
    </message>
    <message>
        <source>Mine looks like this</source>
        <extracomment>the button below the picture of a mail program&apos;s window</extracomment>
        <translation>Le mien ressemble à ceci</translation>
    </message>
    <message>
        <source>Mine looks like this: %1</source>
        <extracomment>For screen readers. %1: a mail program</extracomment>
        <translation>Le mien ressemble à ceci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Facteur::WelcomePage</name>
    <message>
        <source>Which mail program do you use?</source>
        <translation>Quel logiciel de messagerie utilisez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Facteur sets up your mail account with you, tests it for real, and gives you the values to copy.</source>
        <translation>Facteur configure votre compte avec vous, le teste réellement et vous donne les valeurs à recopier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Practise with a make-believe mailbox</source>
        <translation>S’entraîner avec une boîte fictive</translation>
    </message>
    <message>
        <source>To see how it goes without an account. Nothing leaves this computer: the mail server is inside Facteur.</source>
        <translation>Pour essayer sans compte. Rien ne quitte cet ordinateur&#xa0;: le serveur de messagerie est dans Facteur.</translation>
    </message>
    <message>
        <source>The practice mail server could not be started on this computer: %1</source>
        <translation>Le serveur d’entraînement n’a pas pu démarrer sur cet ordinateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Facteur::WizardPage</name>
    <message>
        <source>Click the picture to enlarge it.</source>
        <translation>Cliquez sur l’image pour l’agrandir.</translation>
    </message>
    <message>
        <source>The field that you are filling in is ringed. Click the picture to enlarge it.</source>
        <translation>Le champ que vous remplissez est entouré. Cliquez sur l’image pour l’agrandir.</translation>
    </message>
    <message>
        <source>What you will see in %1</source>
        <translation>Ce que vous verrez dans %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>What a screen reader says first. %1: where the person is, %2: of how many pages, %3: the page&apos;s heading</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Gets your mail account working in your mail program.</source>
        <translation>Fait fonctionner votre compte dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Adds the providers, mail programs and brand of a pack; may be repeated.</source>
        <translation>Ajoute les fournisseurs, les logiciels de messagerie et la marque d’un pack&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>there is nothing to be named without an option: %1</source>
        <translation>rien ne se donne sans option&#xa0;: %1</translation>
    </message>
    <message>
        <source>--pack takes a folder that exists, not %1</source>
        <translation>--pack demande un dossier qui existe, pas %1</translation>
    </message>
    <message>
        <source>there is no display to open a window on; facteur-cli does the same test in the terminal</source>
        <translation>il n’y a pas d’affichage où ouvrir une fenêtre&#xa0;; facteur-cli fait le même test dans le terminal</translation>
    </message>
</context>
</TS>
