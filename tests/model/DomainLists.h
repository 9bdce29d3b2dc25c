// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Domains of providers, as a catalogue of some thirty has them.
inline QStringList domainsOfProviders()
{
    return QStringLiteral(
        "gmail.com googlemail.com outlook.com outlook.fr outlook.de hotmail.com hotmail.fr hotmail.de "
        "hotmail.co.uk "
        "live.com live.fr msn.com yahoo.com yahoo.fr yahoo.de yahoo.co.uk ymail.com aol.com icloud.com "
        "me.com "
        "mac.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr cegetel.net laposte.net bbox.fr gmx.de gmx.net "
        "gmx.at "
        "gmx.ch gmx.com web.de t-online.de mailbox.org posteo.de posteo.net proton.me protonmail.com pm.me "
        "tutanota.com tuta.com tuta.io fastmail.com zoho.com zoho.eu zohomail.com yandex.ru yandex.com ya.ru "
        "mail.ru inbox.ru list.ru bk.ru videotron.ca bell.net sympatico.ca infomaniak.com ik.me gandi.net "
        "strato.de ionos.de hostinger.com o2switch.fr freenet.de")
        .split(u' ');
}

/// Domains with mailboxes that the catalogue does not know: of other providers, companies, universities,
/// associations and people. Many are a letter or two from one that it knows.
inline QStringList domainsOfOthers()
{
    return QStringLiteral(
        // Large hosts elsewhere
        "mail.com email.com hmail.com fmail.com aim.com aol.de aol.fr aol.co.uk aol.it att.net bellsouth.net "
        "sbcglobal.net comcast.net verizon.net charter.net cox.net earthlink.net juno.com optonline.net "
        "frontier.com "
        "windstream.net centurylink.net suddenlink.net mindspring.com netzero.net roadrunner.com rr.com "
        "twc.com "
        "rogers.com shaw.ca telus.net cogeco.ca eastlink.ca sasktel.net mts.net bellnet.ca videotron.qc.ca "
        "btinternet.com btopenworld.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk sky.com "
        "tiscali.co.uk plusnet.com o2.co.uk live.co.uk yahoo.ie eircom.net iol.ie indigo.ie "
        "hotmail.it hotmail.es hotmail.be hotmail.nl hotmail.ca hotmail.ch hotmail.se hotmail.no hotmail.dk "
        "hotmail.gr "
        "hotmail.com.br hotmail.com.ar hotmail.com.tr hotmail.co.jp hotmail.co.th outlook.it outlook.es "
        "outlook.be "
        "outlook.at outlook.ch outlook.dk outlook.ie outlook.pt outlook.cz outlook.hu outlook.jp outlook.kr "
        "outlook.com.br outlook.com.ar outlook.com.au outlook.com.tr outlook.sa live.de live.it live.nl "
        "live.be live.ca "
        "live.cn live.se live.dk live.no live.at live.ie live.com.mx live.com.pt live.com.au live.co.za "
        "yahoo.it yahoo.es yahoo.ca yahoo.in yahoo.gr yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.ro yahoo.cn "
        "yahoo.co.in "
        "yahoo.co.jp yahoo.co.id yahoo.co.nz yahoo.co.kr yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.au "
        "yahoo.com.ph yahoo.com.sg yahoo.com.hk yahoo.com.tw yahoo.com.vn yahoo.com.tr rocketmail.com "
        "myyahoo.com "
        "qq.com foxmail.com 163.com 126.com yeah.net 139.com 189.cn sina.com sina.cn sohu.com aliyun.com "
        "naver.com "
        "daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp "
        "rediffmail.com "
        "rediff.com sify.com indiatimes.com uol.com.br bol.com.br terra.com.br ig.com.br globo.com oi.com.br "
        "prodigy.net.mx telefonica.net terra.es ono.com euskaltel.net sapo.pt clix.pt iol.pt "
        // France
        "orange.com orange.re orange.es orange.pl orange.be orange.sk orange.ro orange.net sfr.net sfr.com "
        "sfr.re "
        "bouyguestelecom.fr numericable.fr numericable.com noos.fr club-internet.fr aliceadsl.fr alice.fr "
        "tele2.fr "
        "voila.fr caramail.com caramail.fr libertysurf.fr freesurf.fr freesbee.fr online.fr worldonline.fr "
        "infonie.fr nordnet.fr netcourrier.com mailo.com mailo.fr laposte.fr la-poste.fr poste.net e-mail.fr "
        "ovh.fr ovh.com ovh.net ovh.ca gandi.eu gandi.fr o2.fr fre.fr fee.fr rec.fr frei.fr franc.fr "
        "lorange.fr "
        "oranges.fr grange.fr forange.fr granger.fr gmx.fr gmx.us gmx.eu gmx.co gmx.tm gmx.li "
        "ac-paris.fr ac-lyon.fr univ-lyon1.fr ens.fr polytechnique.edu inria.fr cnrs.fr "
        "sorbonne-universite.fr "
        "edf.fr sncf.fr sncf.com renault.com airbus.com bnpparibas.com axa.fr axa.com maif.fr macif.fr "
        "michelin.com "
        "ville-nantes.fr mairie-lille.fr paris.fr gouv.fr interieur.gouv.fr education.gouv.fr lemonde.fr "
        "liberation.fr "
        // German, Swiss, Austrian
        "arcor.de online.de onlinehome.de freemail.de firemail.de email.de mail.de emailn.de kabelmail.de "
        "vodafone.de "
        "unitybox.de netcologne.de ewetel.net ewe.net gmx.info gmx.biz gmx.org 1und1.de ionos.com ionos.fr "
        "ionos.es "
        "strato.com systemli.org riseup.net posteo.org posteo.eu poste.de mailbox.co.za ok.de bluewin.ch "
        "bluemail.ch "
        "hispeed.ch sunrise.ch swissonline.ch vtxmail.ch infomaniak.ch infomaniak.fr chello.at a1.net aon.at "
        "utanet.at "
        "telekom.de magenta.de siemens.com bosch.com sap.com bmw.de daimler.com tum.de rwth-aachen.de "
        "uni-bonn.de "
        "webde.com weber.de webb.de wub.de tuta.de tutanota.de tutamail.com keemail.me eclipso.de eclipso.eu "
        // The rest of Europe
        "libero.it virgilio.it tiscali.it alice.it tin.it tim.it poste.it inwind.it iol.it fastwebnet.it "
        "aruba.it "
        "ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl xs4all.nl chello.nl upcmail.nl telfort.nl "
        "telenet.be "
        "skynet.be proximus.be scarlet.be voo.be pandora.be wp.pl o2.pl op.pl onet.pl onet.eu interia.pl "
        "gazeta.pl "
        "tlen.pl seznam.cz centrum.cz email.cz post.cz volny.cz atlas.cz azet.sk zoznam.sk centrum.sk "
        "freemail.hu "
        "citromail.hu t-online.hu indamail.hu abv.bg mail.bg dir.bg yahoo.bg ukr.net i.ua meta.ua bigmir.net "
        "mail.ua "
        "tut.by rambler.ru lenta.ru yandex.by yandex.kz yandex.ua mail.ee online.ee inbox.lv inbox.lt "
        "delfi.lt "
        "telia.com telia.se spray.se bredband.net comhem.se online.no broadpark.no tele.dk mail.dk "
        "stofanet.dk jubii.dk "
        "luukku.com kolumbus.fi elisanet.fi saunalahti.fi pp.inet.fi suomi24.fi otenet.gr forthnet.gr "
        "mail.gr "
        "pt.lu vo.lu internet.lu mynet.com ttmail.com superonline.com walla.com walla.co.il bezeqint.net "
        "netvision.net.il "
        // Privacy, professional and others
        "fastmail.fm fastmail.net fastmail.co.uk hushmail.com hush.com mailfence.com startmail.com "
        "runbox.com "
        "countermail.com kolabnow.com disroot.org autistici.org protonmail.ch proton.ch pm.com zohomail.eu "
        "zohomail.in "
        "zoho.in zohocorp.com hey.com duck.com mozilla.org debian.org kde.org gnu.org apache.org ietf.org "
        "w3.org "
        "mit.edu harvard.edu stanford.edu ox.ac.uk cam.ac.uk ethz.ch epfl.ch mcgill.ca umontreal.ca uqam.ca "
        "google.com apple.com microsoft.com amazon.com facebook.com netflix.com ibm.com oracle.com intel.com "
        "nokia.com "
        // A letter or a syllable away, and somebody's
        "line.com like.com love.com olive.com alive.com live.org lives.com mc.com mace.com mach.com mas.com "
        "we.com "
        "mea.com mel.com met.com men.com aol.net aola.com gol.com bol.com ail.com email.net emails.com "
        "gmailer.net "
        "bmail.com tmail.com y7mail.com gotmail.com eastmail.com lastmail.com prontomail.com imail.com "
        "vmail.com mymail.com omail.com cloud.com proton.com "
        "protons.org "
        "photon.com zoo.com soho.com zoro.com bell.com bello.net ball.net bill.net cell.net "
        "list.com lista.ru "
        "mails.ru maia.ru male.ru inbox.com indox.de mailbox.com mailboxes.org postbox.org jean-dupont.fr "
        "dupont.fr "
        "martin.fr marie.name boulangerie-martin.fr cabinet-durand.com garage-leroy.fr asso-jardin.org "
        "web.dev web.com "
        "webs.de sweb.de hotel.com hotels.fr outlooker.net strata.de straton.de candi.net gandhi.net "
        "yandex.eu "
        "yahoo.dev yours.com yahweh.com freed.fr frees.fr tree.fr fred.fr reef.fr neue.fr neu.fr news.fr "
        "boxx.fr "
        "bbo.fr outlook.net hotmail.net orange.de "
        "orange.cm")
        .split(u' ');
}
