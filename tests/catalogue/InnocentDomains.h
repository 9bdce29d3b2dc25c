// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Domains that are spelt right: of companies, hosts, national providers, universities and administrations
/// world wide, and some that are near a mail domain by chance.
inline QStringList innocentDomains()
{
    return QStringLiteral(
        // Companies
        "amazon.com apple.com siemens.com bosch.com airbus.com renault.com peugeot.fr total.com danone.com "
        "carrefour.com auchan.fr leclerc.fr decathlon.com michelin.com loreal.com lvmh.com edf.fr engie.com "
        "sncf.fr ratp.fr airfrance.fr axa.fr maif.fr macif.fr lcl.fr cic.fr volkswagen.de bmw.de sap.com "
        "telekom.de allianz.de basf.com bayer.com aldi.de lidl.com rewe.de ing.nl philips.com shell.com "
        "unilever.com nestle.com roche.com novartis.com ubs.com migros.ch coop.ch santander.es bbva.es "
        "repsol.com enel.it eni.it fiat.com pko.pl orlen.pl galp.pt volvo.com ikea.com ericsson.com "
        "nokia.com "
        "oracle.com ibm.com intel.com dell.com cisco.com adobe.com netflix.com spotify.com tesla.com "
        "bombardier.com cgi.com desjardins.com rona.ca metro.ca hydroquebec.com petrobras.com.br tata.com "
        "infosys.com toyota.co.jp sony.com samsung.com lg.com huawei.com lenovo.com "
        // Hosts, small and large, and national providers
        "mailbox.com mailbox.co.uk mailbox.fr mailbox.net fastmail.ca mail.com email.com inbox.com "
        "postbox.com mailer.com mailup.com mailfence.com mailinbox.com mymail.com webmail.com netmail.com "
        "gomail.com runbox.com hushmail.com disroot.org riseup.net autistici.org kolabnow.com startmail.com "
        "hey.com pobox.com migadu.com purelymail.com mxroute.com soverin.net countermail.com mailo.com "
        "netcourrier.com mail.fr mail.de mail.be mail.ch mail.ee email.de email.it email.cz freemail.hu "
        "citromail.hu seznam.cz centrum.cz post.cz volny.cz azet.sk zoznam.sk onet.pl onet.eu wp.pl o2.pl "
        "interia.pl gazeta.pl op.pl tlen.pl poczta.fm abv.bg mail.bg dir.bg libero.it virgilio.it alice.it "
        "tiscali.it tin.it tim.it inwind.it iol.it fastwebnet.it poste.it aruba.it pec.it terra.es ya.com "
        "telefonica.net sapo.pt clix.pt iol.pt netcabo.pt telenet.be skynet.be scarlet.be proximus.be "
        "voo.be ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl casema.nl home.nl chello.nl "
        "upcmail.nl quicknet.nl telfort.nl tele2.nl solcon.nl zeelandnet.nl bluewin.ch sunrise.ch "
        "hispeed.ch swissonline.ch aon.at a1.net chello.at liwest.at inode.at arcor.de freenet.de online.de "
        "vodafone.de kabelmail.de unitybox.de netcologne.de ewe.net ewetel.net htp-tel.de osnanet.de "
        "mnet-online.de t-online.hu telia.com telia.se comhem.se bredband.net spray.se tele2.se online.no "
        "broadpark.no frisurf.no mail.dk tdcadsl.dk jubii.dk ofir.dk stofanet.dk kolumbus.fi elisanet.fi "
        "luukku.com saunalahti.fi suomi24.fi dnainternet.net otenet.gr forthnet.gr in.gr hol.gr eircom.net "
        "iol.ie btinternet.com btopenworld.com talktalk.net sky.com virginmedia.com ntlworld.com "
        "blueyonder.co.uk plus.com plusnet.com zen.co.uk tesco.net onetel.com tiscali.co.uk lineone.net "
        "fsmail.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net charter.net cox.net "
        "earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net centurylink.net "
        "rogers.com shaw.ca telus.net cogeco.ca sasktel.net mts.net eastlink.ca bellnet.ca bell.ca "
        "videotron.com telstra.com bigpond.com optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz "
        "slingshot.co.nz qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com daum.net "
        "hanmail.net nate.com nifty.com ocn.ne.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp yahoo.co.jp "
        "rediffmail.com sify.com vsnl.com uol.com.br bol.com.br terra.com.br ig.com.br globo.com oi.com.br "
        "prodigy.net.mx rambler.ru list.ru bk.ru inbox.ru ukr.net i.ua meta.ua bigmir.net tut.by mail.kz "
        "mail.ua walla.co.il netvision.net.il bezeqint.net mweb.co.za telkomsa.net vodamail.co.za "
        "webmail.co.za menara.ma gnet.tn topnet.tn caramail.com voila.fr tele2.fr alice.fr aliceadsl.fr "
        "club-internet.fr cegetel.fr dbmail.com outremer.com orange.re sfr.re mediaserv.net canl.nc "
        "lagoon.nc mls.nc mail.pf luxsite.lu pt.lu vo.lu internet.lu monaco.mc andorra.ad "
        // Universities, schools, administrations
        "mit.edu stanford.edu harvard.edu yale.edu umich.edu nyu.edu ucla.edu mcgill.ca umontreal.ca "
        "ulaval.ca uqam.ca utoronto.ca ox.ac.uk cam.ac.uk ucl.ac.uk imperial.ac.uk ed.ac.uk sorbonne.fr "
        "u-paris.fr unistra.fr univ-lyon1.fr univ-lille.fr ens.fr polytechnique.fr insa-lyon.fr cnrs.fr "
        "inria.fr inserm.fr ac-paris.fr ac-lyon.fr gouv.fr tum.de rwth-aachen.de uni-bonn.de uni-koeln.de "
        "kit.edu ethz.ch epfl.ch unige.ch unil.ch kuleuven.be ulb.be uclouvain.be tudelft.nl uva.nl uu.nl "
        "upm.es ucm.es ub.edu uniroma1.it unibo.it polimi.it uw.edu.pl agh.edu.pl ulisboa.pt up.pt kth.se "
        "uu.se ku.dk uio.no helsinki.fi tcd.ie ucd.ie anu.edu.au unimelb.edu.au auckland.ac.nz "
        "u-tokyo.ac.jp usp.br unam.mx canada.ca gouv.qc.ca ontario.ca gov.uk nhs.net admin.ch bund.de "
        "europa.eu "
        // Near a mail domain by chance
        "gmails.com gmailbox.com icloudy.com clouds.com oranges.fr grange.fr lorange.fr free.com freebox.fr "
        "live.org lives.com olive.com alive.com proton.ch protons.com photon.me tuta.fr zoo.com zohra.com "
        "posted.de poster.de postea.com foster.de post.de sent.net sentry.io sender.com rush.com "
        "reallyfast.com quickest.com theemail.com myinbox.com proinbox.fr realemail.com ownmail.com "
        "internet-mail.com imapmail.com letterbox.org letterbox.com letterboxes.com mailcan.ca mailsent.com "
        "mailbolt.fr mailhaven.net speedypost.net speedpost.com fastmessage.com fastimage.com "
        "warpmail.com yepmail.com airport.net allmail.com bestmail.com elitemail.com emailplus.com "
        "emailuser.com jetmail.net jetemail.com justmail.net petmail.com postbox.net inbox.org "
        "mailnews.com mailing.com mailnet.com mailite.fr mailforce.com mailservice.com mailworks.com "
        "mailpage.com bell.com bells.net belle.net sympathy.ca aims.com netscape.org compuserve.de "
        "fastest.com cluemail.net emailgroups.com proinbox.net mailmight.net mailnew.net mailas.net "
        "mailftp.net swiftmail.com sslmail.com yourmail.com my-mail.com hmail.net usmail.us "
        "ionos.it strato.nl infomaniak.ch gandi.eu hostinger.fr ovh.com ovh.fr ovh.ca ovhcloud.com "
        "myyahoo.fr yahoo.jobs outlook.office.com outlook.biz")
        .split(u' ');
}
