// SPDX-License-Identifier: MIT
#include "Scenes.h"

#include "ProviderSearch.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Facteur {

void Scenes::account()
{
    begin();
    model().setEmailAddress({});
    model().setDisplayName({});
    model().setPassword({});
    open(Page::Account);
    visit(u"2-account-empty"_s);
    QTest::keyClicks(find<QLineEdit>("emailAddress"), u"marie"_s);
    m_wizard->next();
    visit(u"2-account-mistakes"_s);
    begin(u"windows-mail"_s, {});
    open(Page::Account);
    FoundSettings offline;
    offline.domain = u"jardin-boreal.ca"_s;
    offline.kind = FoundSettings::Kind::Offline;
    model().search().tryAgain();
    model().search().take(offline);
    visit(u"2-account-not-found"_s);
    signIn(u"gmail"_s, u"gmail.com"_s);
    signIn(u"outlook-com"_s, u"outlook.fr"_s);
    signIn(u"proton"_s, u"proton.me"_s);
    signIn(u"tuta"_s, u"tuta.com"_s);
    signIn(u"gmx"_s, u"gmx.de"_s);
    m_wizard->practise(Scenario::AllWorks);
    find<QLineEdit>("emailAddress")->setFocus();
    visit(u"2-account-found"_s);
}

void Scenes::signIn(const QString &provider, const QString &domain)
{
    begin(u"thunderbird"_s, {});
    model().setEmailAddress(u"marie.tremblay@"_s + domain);
    model().setPassword({});
    model().setProvider(provider);
    open(Page::Account);
    visit(u"2-account-"_s + provider);
}

void Scenes::beginFinding(const QString &domain, const QString &guide)
{
    begin(guide, {});
    model().setEmailAddress(u"marie@"_s + domain);
    model().setPassword({});
    m_wizard->goTo(Page::Account);
    QTest::qWait(20); // for what is known without asking
}

void Scenes::known(const QString &domain, const QString &name)
{
    beginFinding(domain);
    FoundSettings nothing;
    nothing.domain = model().search().domain();
    nothing.kind = FoundSettings::Kind::Offline;
    take(nothing, name);
}

FoundSettings Scenes::foundAt(Mechanism mechanism, const QString &domain, const QString &host)
{
    FoundSettings found;
    found.domain = domain;
    found.kind = FoundSettings::Kind::Mailbox;
    found.source = mechanism;
    found.incoming = {
        {{Protocol::Imap, u"imap."_s + host, 993, Security::Tls}, u"%EMAILADDRESS%"_s, {}, mechanism},
        {{Protocol::Pop3, u"pop."_s + host, 995, Security::Tls}, u"%EMAILADDRESS%"_s, {}, mechanism}};
    found.outgoing = {
        {{Protocol::Smtp, u"smtp."_s + host, 465, Security::Tls}, u"%EMAILADDRESS%"_s, {}, mechanism}};
    found.asked = {u"dns mx "_s + domain, u"dns srv _autodiscover._tcp."_s + domain,
        u"dns txt _ua-auto-config."_s + domain, u"https autoconfig."_s + domain, u"https "_s + domain,
        u"https v1.ispdb.net"_s, u"https autoconfig.thunderbird.net"_s, u"dns srv _imaps._tcp."_s + domain,
        u"dns srv _submissions._tcp."_s + domain};
    return found;
}

void Scenes::take(const FoundSettings &found, const QString &name)
{
    model().search().tryAgain();
    model().search().take(found);
    model().search().cancel(); // asks nobody
    visit(u"2-account-"_s + name);
}

void Scenes::findings()
{
    known(u"gmial.com"_s, u"mistyped"_s);
    known(u"gm\u0430il.com"_s, u"look-alike"_s);
    const QString garden = u"jardin-boreal.example"_s;
    beginFinding(garden);
    model().search().tryAgain();
    visit(u"2-account-searching"_s);
    beginFinding(garden);
    take(foundAt(Mechanism::Autoconfig, garden, garden), u"autoconfig"_s);
    beginFinding(garden);
    take(foundAt(Mechanism::Srv, garden, garden), u"srv"_s);
    beginFinding(garden);
    take(foundAt(Mechanism::Guess, garden, garden), u"guess"_s);
    find<QAbstractButton>("lookUpDetails")->click();
    visit(u"2-account-details"_s);
    find<QAbstractButton>("looksUp")->click();
    visit(u"2-account-switched-off"_s);
    find<QAbstractButton>("looksUp")->click(); // it is remembered
    FoundSettings ovh;
    ovh.domain = garden;
    ovh.kind = FoundSettings::Kind::Mailbox;
    ovh.providerKey = u"ovh-eu"_s;
    ovh.asked = {u"dns mx "_s + garden, u"dns srv _autodiscover._tcp."_s + garden};
    ovh.source = Mechanism::Mx;
    beginFinding(garden);
    take(ovh, u"offers"_s);
    beginFinding(garden);
    ovh.isOfferTold = true;
    ovh.providerKey = u"ovh-eu/email-pro"_s;
    ovh.incoming = {{{Protocol::Imap, u"pro3.mail.ovh.net"_s, 993, Security::Tls}, {}, {}, Mechanism::Mx}};
    ovh.outgoing = {
        {{Protocol::Smtp, u"pro3.mail.ovh.net"_s, 587, Security::StartTls}, {}, {}, Mechanism::Mx}};
    take(ovh, u"offer-told"_s);
    for (const auto &[kind, name] : {std::pair{FoundSettings::Kind::NoMail, u"no-mail"_s},
             std::pair{FoundSettings::Kind::Exchange, u"exchange"_s},
             std::pair{FoundSettings::Kind::Unknown, u"unknown"_s},
             std::pair{FoundSettings::Kind::Offline, u"offline"_s}}) {
        FoundSettings nothing;
        nothing.domain = garden;
        nothing.kind = kind;
        beginFinding(garden);
        take(nothing, name);
    }
    stranger();
    browserOnly();
}

void Scenes::stranger()
{
    const QString garden = u"jardin-boreal.example"_s;
    beginFinding(garden);
    take(foundAt(Mechanism::MxAutoconfig, garden, u"petithost.example"_s), u"stranger"_s);
    model().setPassword(u"not a real one"_s);
    open(Page::Test);
    visit(u"6-test-stranger"_s);
}

void Scenes::browserOnly()
{
    beginFinding(u"outlook.fr"_s);
    SideReport incoming = side(Side::Incoming);
    SideReport outgoing = side(Side::Outgoing);
    for (SideReport *report : {&incoming, &outgoing}) {
        for (const Step each : {Step::SignIn, Step::Mailbox})
            report->steps.at(static_cast<std::size_t>(each)).state = StepState::Skipped;
    }
    show(Verdict::Works, incoming, outgoing);
    visit(u"6-test-browser-only"_s);
    open(Page::Settings);
    visit(u"7-settings-browser-only"_s);
}

void Scenes::domain()
{
    begin(u"windows-mail"_s, {});
    model().setEmailAddress(u"marie@jardin.exmaple"_s);
    FoundSettings found;
    found.domain = u"jardin.exmaple"_s;
    found.kind = FoundSettings::Kind::NoSuchDomain;
    model().search().look();
    model().search().take(found);
    open(Page::Account);
    visit(u"2-account-no-such-domain"_s);
    m_wizard->next();
    visit(u"2-account-no-such-domain-next"_s);
    model().setProvider(u"ovh-ca"_s);
    show(Verdict::Password, side(Side::Incoming, Cause::AuthRejected),
        side(Side::Outgoing, Cause::AuthRejected));
    visit(u"6-test-no-such-domain"_s);
    open(Page::Settings);
    visit(u"7-settings-no-such-domain"_s);
}

} // namespace Facteur
