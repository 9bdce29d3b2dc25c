// SPDX-License-Identifier: MIT
#include "RealMailDomains.h"

using namespace Qt::StringLiterals;

namespace Facteur {

const QStringList &realMailDomains()
{
    static const QStringList domains = QString(
        // One letter from gmail.com: hosts of their own, and Yahoo's second name.
        "mail.com email.com ymail.com hmail.com fmail.com tmail.com bmail.com imail.com vmail.com "
        "gail.com y7mail.com mailo.com "
        // They begin or end as Hotmail, Fastmail, Rocketmail, Proton and Zoho do.
        "hotmail.com hushmail.com rocketmail.com foxmail.com gotmail.com eastmail.com "
        "lastmail.com prontomail.com fastmail.com fastmail.fm fastmail.net hanmail.net "
        "protonmail.com protonmail.ch proton.me pm.me zohomail.com zohomail.eu googlemail.com "
        // Live, line, like, love and olive all have an owner.
        "live.com line.com like.com love.com olive.com live.fr live.de live.nl live.be live.it "
        "live.ca live.cn live.co.uk "
        // Up to three letters: one key from anything, and a host each.
        "aol.com aol.de aol.fr aim.com me.com mac.com msn.com qq.com 163.com 126.com 139.com "
        "bk.ru ya.ru wp.pl o2.pl op.pl gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr gmx.us web.de "
        "ok.de sfr.fr sfr.net att.net cox.net tds.net tin.it ik.me hey.com ovh.fr ovh.net sky.com "
        // Below co: "yahoo.co" may be half of one of them, or of yahoo.com.
        "yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.co.id yahoo.co.nz yahoo.co.kr hotmail.co.uk "
        "hotmail.co.jp "
        // The same names with mailboxes in other countries: a wrong ending may be meant for any of them.
        "yahoo.com yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.ie yahoo.in yahoo.gr "
        "yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.ro hotmail.fr hotmail.de hotmail.it hotmail.es "
        "hotmail.be hotmail.nl hotmail.ca hotmail.ch hotmail.se hotmail.no hotmail.dk outlook.com "
        "outlook.fr outlook.de outlook.it outlook.es outlook.be outlook.at outlook.dk outlook.ie "
        "outlook.pt outlook.cz orange.fr orange.net orange.com orange.es orange.pl orange.be "
        "orange.sk orange.ro orange.re wanadoo.fr wanadoo.es wanadoo.nl mail.ru mail.de mail.be "
        "mail.ee mail.bg mail.ch mail.fr email.de email.it email.cz yandex.ru yandex.com "
        "yandex.by yandex.kz yandex.ua bluewin.ch tiscali.it tiscali.co.uk "
        // Near the French ones: other services of the same house, and other houses.
        "free.fr fre.fr online.fr laposte.net laposte.fr poste.it posteo.de posteo.net poste.de poste.net "
        "neuf.fr noos.fr bbox.fr voila.fr voila.com gandi.net "
        // Near the German and the Swiss ones.
        "freenet.de freemail.de firemail.de arcor.de t-online.de t-online.hu online.de "
        "mailbox.org mailbox.co.za ionos.de ionos.com strato.de bluemail.ch tutanota.com "
        "tutanota.de tuta.com tuta.io tutamail.com "
        // Near those of North America, and Russian ones.
        "icloud.com cloud.com bell.net bellnet.ca videotron.ca rogers.com roger.com verizon.net "
        "verizon.com inbox.com inbox.lv inbox.ru zoho.com zoho.eu zoho.in"_L1)
                                           .split(u' ');
    return domains;
}

} // namespace Facteur
