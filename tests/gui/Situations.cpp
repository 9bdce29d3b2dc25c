// SPDX-License-Identifier: MIT
#include "Situations.h"

#include "PageCare.h"
#include "ProviderSearch.h"
#include "SideReports.h"

#include <QCheckBox>
#include <QLineEdit>

namespace Facteur {

namespace Situations {

using namespace Qt::StringLiterals;

void settle(const WizardDriver &driver)
{
    QCoreApplication::processEvents();
    driver.wizard().findChild<PageCare *>()->see();
}

void begin(WizardDriver &driver, const QString &guide, const QString &domain, const QString &provider)
{
    Setup &model = driver.model();
    model.setGuide(guide);
    model.setDisplayName(u"Marie Tremblay"_s);
    model.setEmailAddress(u"marie@"_s + domain);
    model.setPassword(u"not a real one"_s);
    model.setProvider(provider);
}

SideReport side(const WizardDriver &driver, Side which, std::optional<Cause> cause, Step failed)
{
    return sideReport(driver.model(), which, cause, failed);
}

void tested(
    WizardDriver &driver, Verdict verdict, const SideReport &incoming, const SideReport &outgoing, Page page)
{
    driver.model().setReport({verdict, incoming, outgoing, QDateTime(QDate(2026, 3, 14), QTime(14, 32))},
        driver.model().mailSettings());
    driver.wizard().goTo(page);
}

namespace {

void account(QList<Situation> &all)
{
    all << Situation{"welcome", [](WizardDriver &) {}};
    all << Situation{
        "welcome, practice", [](WizardDriver &driver) { driver.wizard().practise(Scenario::AllWorks); }};
    all << Situation{"account", [](WizardDriver &driver) { driver.wizard().goTo(Page::Account); }};
    all << Situation{"account, mistakes", [](WizardDriver &driver) {
                         driver.wizard().goTo(Page::Account);
                         driver.type(u"emailAddress"_s, u"marie"_s);
                         driver.wizard().next();
                     }};
    all << Situation{"account, mistyped", [](WizardDriver &driver) {
                         driver.wizard().goTo(Page::Account);
                         driver.type(u"emailAddress"_s, u"marie@gmial.com"_s);
                         driver.find<QWidget>(u"password"_s)->setFocus();
                     }};
    all << Situation{"account, app password", [](WizardDriver &driver) {
                         begin(driver, u"thunderbird"_s, u"gmail.com"_s, u"gmail"_s);
                         driver.wizard().goTo(Page::Account);
                     }};
    all << Situation{"account, bridge", [](WizardDriver &driver) {
                         begin(driver, u"thunderbird"_s, u"proton.me"_s, u"proton"_s);
                         driver.wizard().goTo(Page::Account);
                     }};
}

void findings(QList<Situation> &all)
{
    all << Situation{"account, unknown", [](WizardDriver &driver) {
                         begin(driver, u"thunderbird"_s, u"jardin.example"_s, {});
                         driver.wizard().goTo(Page::Account);
                         FoundSettings nothing;
                         nothing.domain = u"jardin.example"_s;
                         nothing.kind = FoundSettings::Kind::Unknown;
                         driver.model().search().tryAgain();
                         driver.model().search().take(nothing);
                         driver.find<QAbstractButton>(u"lookUpDetails"_s)->click();
                     }};
    all << Situation{"account, offers", [](WizardDriver &driver) {
                         begin(driver, u"thunderbird"_s, u"jardin.example"_s, {});
                         driver.wizard().goTo(Page::Account);
                         FoundSettings ovh;
                         ovh.domain = u"jardin.example"_s;
                         ovh.kind = FoundSettings::Kind::Mailbox;
                         ovh.providerKey = u"ovh-eu"_s;
                         ovh.source = Mechanism::Mx;
                         driver.model().search().tryAgain();
                         driver.model().search().take(ovh);
                     }};
}

void servers(QList<Situation> &all)
{
    all << Situation{"protocol", [](WizardDriver &driver) {
                         begin(driver);
                         driver.wizard().goTo(Page::Protocol);
                     }};
    all << Situation{"protocol, POP", [](WizardDriver &driver) {
                         begin(driver);
                         driver.model().setProtocol(Protocol::Pop3);
                         driver.wizard().goTo(Page::Protocol);
                     }};
    all << Situation{"servers", [](WizardDriver &driver) {
                         begin(driver);
                         driver.wizard().goTo(Page::Servers);
                     }};
    all << Situation{"servers, misfits", [](WizardDriver &driver) {
                         begin(driver);
                         driver.model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
                         driver.model().setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 465, false});
                         driver.wizard().goTo(Page::Servers);
                     }};
    all << Situation{"authentication", [](WizardDriver &driver) {
                         begin(driver);
                         driver.wizard().goTo(Page::Authentication);
                     }};
    all << Situation{"authentication, other", [](WizardDriver &driver) {
                         begin(driver);
                         driver.model().setSameCredentials(false);
                         driver.wizard().goTo(Page::Authentication);
                     }};
    all << Situation{"authentication, off", [](WizardDriver &driver) {
                         begin(driver);
                         driver.model().setOutgoingAuthentication(false);
                         driver.wizard().goTo(Page::Authentication);
                     }};
}

void tests(QList<Situation> &all)
{
    all << Situation{
        "test, works", [](WizardDriver &driver) {
            begin(driver);
            tested(driver, Verdict::Works, side(driver, Side::Incoming), side(driver, Side::Outgoing));
        }};
    all << Situation{
        "test, remedy", [](WizardDriver &driver) {
            begin(driver);
            SideReport blocked = side(driver, Side::Outgoing, Cause::TcpTimeout, Step::Connect);
            blocked.remedy = Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls};
            tested(driver, Verdict::Outgoing, side(driver, Side::Incoming), blocked);
            driver.page()->findChild<QPushButton *>(u"copyReport"_s)->setFocus();
        }};
    all << Situation{"test, password", [](WizardDriver &driver) {
                         begin(driver);
                         tested(driver, Verdict::Password, side(driver, Side::Incoming, Cause::AuthRejected),
                             side(driver, Side::Outgoing, Cause::AuthRejected));
                     }};
    all << Situation{"test, both fail", [](WizardDriver &driver) {
                         begin(driver);
                         tested(driver, Verdict::Both,
                             side(driver, Side::Incoming, Cause::TlsUntrusted, Step::Encrypt),
                             side(driver, Side::Outgoing, Cause::TcpRefused, Step::Connect));
                     }};
}

void settings(QList<Situation> &all)
{
    for (const QString &guide :
        {u"windows-mail"_s, u"thunderbird"_s, u"outlook"_s, u"windows-8"_s, u"iphone"_s, u"other"_s}) {
        all << Situation{"settings, " + guide.toUtf8(), [guide](WizardDriver &driver) {
                             begin(driver, guide);
                             tested(driver, Verdict::Works, side(driver, Side::Incoming),
                                 side(driver, Side::Outgoing), Page::Settings);
                         }};
    }
    all << Situation{"settings, not tested", [](WizardDriver &driver) {
                         begin(driver);
                         driver.wizard().goTo(Page::Settings);
                     }};
    all << Situation{"settings, practice", [](WizardDriver &driver) {
                         driver.wizard().practise(Scenario::AllWorks);
                         driver.wizard().goTo(Page::Settings);
                     }};
}

} // namespace

QList<Situation> all()
{
    QList<Situation> all;
    account(all);
    findings(all);
    servers(all);
    tests(all);
    settings(all);
    return all;
}

} // namespace Situations

} // namespace Facteur
