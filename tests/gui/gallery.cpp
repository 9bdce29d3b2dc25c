// SPDX-License-Identifier: MIT
// Writes a PNG of every page, in every language and in the states that a person meets, into the folder given.
// No network: what a test came to is given to the model as a value, and the running test waits for a server
// on loopback that keeps silent.
#include "Catalogue.h"
#include "CompanionWindow.h"
#include "Languages.h"
#include "Outside.h"
#include "PracticeServer.h"
#include "ProviderSearch.h"
#include "Setup.h"
#include "SetupWizard.h"
#include "Style.h"
#include "Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

class Gallery
{
public:
    Gallery(QString folder, QString language, QSize size)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
        , m_size(size)
    {
        QDir().mkpath(m_folder + u'/' + m_language);
        m_silence.listen(QHostAddress::LocalHost);
        m_time.start();
    }

    /// The second page, and what it leads to.
    int writeAccount()
    {
        account();
        findings();
        return m_failures;
    }

    int writeAll()
    {
        welcome();
        writeAccount();
        protocol();
        servers();
        authentication();
        test();
        advice();
        offer();
        domain();
        settings();
        guides();
        packs();
        return m_failures;
    }

private:
    void begin(const QString &guide = u"windows-mail"_s, const QString &provider = u"ovh-ca"_s,
        const QStringList &packs = {})
    {
        Catalogue catalogue = Catalogue::load(u":/packs"_s);
        for (const QString &pack : packs)
            catalogue.add(pack);
        const Brand *brand = catalogue.brand();
        Theme::setAccents(
            QColor(brand ? brand->accent : QString()), QColor(brand ? brand->accentDark : QString()));
        Style::install();
        m_wizard.reset();
        m_practice.stop();
        const auto clock = [this] { return std::chrono::milliseconds(m_time.elapsed()) + m_ahead; };
        SearchOptions search;
        search.nameserver = QHostAddress(u"127.255.255.254"_s); // nobody is there: what is found is given
        m_setup = std::make_unique<Setup>(catalogue, Outside{{}, search, clock});
        m_wizard = std::make_unique<SetupWizard>(*m_setup, m_practice);
        m_wizard->resize(m_size);
        Setup &model = *m_setup;
        model.setGuide(guide);
        model.setDisplayName(u"Marie Tremblay"_s);
        model.setEmailAddress(u"marie@jardin-boreal.ca"_s);
        model.setPassword(u"not a real one"_s);
        model.setProvider(provider);
        m_wizard->show();
    }

    Setup &model() { return *m_setup; }

    template <class T>
    T *find(const char *name)
    {
        return m_wizard->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }

    void open(Page page) { m_wizard->goTo(page); }

    void write(const QString &name) { write(name, m_wizard.get()); }

    void write(const QString &name, QWidget *window)
    {
        QTest::qWait(60); // for the layout to settle and what is animated to come to rest
        const QString file = u"%1/%2/%3.png"_s.arg(m_folder, m_language, name);
        if (!window->grab().save(file)) {
            QTextStream(stderr) << "cannot write " << file << '\n';
            ++m_failures;
        }
    }

    [[nodiscard]] SideReport side(
        Side which, std::optional<Cause> cause = {}, Step failed = Step::SignIn) const
    {
        const MailSettings settings = m_setup->mailSettings();
        SideReport report;
        report.side = which;
        report.endpoint = which == Side::Incoming ? settings.incoming.endpoint : settings.outgoing.endpoint;
        report.ok = !cause;
        report.encrypted = true;
        report.cause = cause;
        double ms = which == Side::Incoming ? 12 : 9;
        for (StepReport &step : report.steps) {
            step.milliseconds = ms = ms * 1.7 + 3;
            step.state = !cause || step.step < failed ? StepState::Passed
                : step.step == failed                 ? StepState::Failed
                                                      : StepState::Skipped;
        }
        return report;
    }

    /// Both servers' \a answer to the mail program's newest TLS.
    void noteTls(TlsAnswer answer)
    {
        const MailSettings settings = model().mailSettings();
        for (const Endpoint &endpoint : {settings.incoming.endpoint, settings.outgoing.endpoint})
            model().noteTls(endpoint, model().guide().newestTls.value_or(TlsVersion::Tls13), answer);
    }

    void show(Verdict verdict, const SideReport &incoming, const SideReport &outgoing, Page page = Page::Test)
    {
        model().setReport({verdict, incoming, outgoing, QDateTime(QDate(2026, 3, 14), QTime(14, 32))},
            model().mailSettings());
        open(page);
    }

    void welcome()
    {
        begin();
        write(u"1-welcome"_s);
        m_wizard->practise(Scenario::AllWorks);
        write(u"1-welcome-practice"_s);
        auto *exercises = m_wizard->findChild<QComboBox *>(u"exercises"_s);
        exercises->setCurrentIndex(exercises->count() - 2); // the longest words
        Q_EMIT exercises->activated(exercises->currentIndex());
        write(u"1-welcome-exercise"_s);
    }

    void account()
    {
        begin();
        model().setEmailAddress({});
        model().setDisplayName({});
        model().setPassword({});
        open(Page::Account);
        write(u"2-account-empty"_s);
        QTest::keyClicks(find<QLineEdit>("emailAddress"), u"marie"_s);
        m_wizard->next();
        write(u"2-account-mistakes"_s);
        begin(u"windows-mail"_s, {});
        open(Page::Account);
        FoundSettings offline;
        offline.domain = u"jardin-boreal.ca"_s;
        offline.kind = FoundSettings::Kind::Offline;
        model().search().tryAgain();
        model().search().take(offline);
        write(u"2-account-not-found"_s);
        signIn(u"gmail"_s, u"gmail.com"_s);
        signIn(u"outlook-com"_s, u"outlook.fr"_s);
        signIn(u"proton"_s, u"proton.me"_s);
        signIn(u"tuta"_s, u"tuta.com"_s);
        signIn(u"gmx"_s, u"gmx.de"_s);
        m_wizard->practise(Scenario::AllWorks);
        find<QLineEdit>("emailAddress")->setFocus();
        write(u"2-account-found"_s);
    }

    /// The second page of somebody at a provider of the catalogue.
    void signIn(const QString &provider, const QString &domain)
    {
        begin(u"thunderbird"_s, {});
        model().setEmailAddress(u"marie.tremblay@"_s + domain);
        model().setPassword({});
        model().setProvider(provider);
        open(Page::Account);
        write(u"2-account-"_s + provider);
    }

    /// The second page of marie@\a domain, before anything is known.
    void beginFinding(const QString &domain, const QString &guide = u"thunderbird"_s)
    {
        begin(guide, {});
        model().setEmailAddress(u"marie@"_s + domain);
        model().setPassword({});
        m_wizard->goTo(Page::Account);
        QTest::qWait(20); // for what is known without asking
    }

    /// What a search for \a domain comes to: servers of \a host.
    static FoundSettings foundAt(Mechanism mechanism, const QString &domain, const QString &host)
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
            u"https v1.ispdb.net"_s, u"https autoconfig.thunderbird.net"_s,
            u"dns srv _imaps._tcp."_s + domain, u"dns srv _submissions._tcp."_s + domain};
        return found;
    }

    void take(const FoundSettings &found, const QString &name)
    {
        model().search().tryAgain();
        model().search().take(found);
        model().search().cancel(); // asks nobody
        write(u"2-account-"_s + name);
    }

    /// What a search has come to, or would have.
    void findings()
    {
        beginFinding(u"gmial.com"_s);
        write(u"2-account-mistyped"_s);
        beginFinding(u"gm\u0430il.com"_s);
        write(u"2-account-look-alike"_s);
        const QString garden = u"jardin-boreal.example"_s;
        beginFinding(garden);
        model().search().tryAgain();
        write(u"2-account-searching"_s);
        beginFinding(garden);
        take(foundAt(Mechanism::Autoconfig, garden, garden), u"autoconfig"_s);
        beginFinding(garden);
        take(foundAt(Mechanism::Srv, garden, garden), u"srv"_s);
        beginFinding(garden);
        take(foundAt(Mechanism::Guess, garden, garden), u"guess"_s);
        find<QAbstractButton>("lookUpDetails")->click();
        write(u"2-account-details"_s);
        find<QAbstractButton>("looksUp")->click();
        write(u"2-account-switched-off"_s);
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
        ovh.incoming = {
            {{Protocol::Imap, u"pro3.mail.ovh.net"_s, 993, Security::Tls}, {}, {}, Mechanism::Mx}};
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

    void stranger()
    {
        const QString garden = u"jardin-boreal.example"_s;
        beginFinding(garden);
        take(foundAt(Mechanism::MxAutoconfig, garden, u"petithost.example"_s), u"stranger"_s);
        model().setPassword(u"not a real one"_s);
        open(Page::Test);
        write(u"6-test-stranger"_s);
    }

    void browserOnly()
    {
        beginFinding(u"outlook.fr"_s);
        SideReport incoming = side(Side::Incoming);
        SideReport outgoing = side(Side::Outgoing);
        for (SideReport *report : {&incoming, &outgoing}) {
            for (const Step each : {Step::SignIn, Step::Mailbox})
                report->steps.at(static_cast<std::size_t>(each)).state = StepState::Skipped;
        }
        show(Verdict::Works, incoming, outgoing);
        write(u"6-test-browser-only"_s);
        open(Page::Settings);
        write(u"7-settings-browser-only"_s);
    }

    void protocol()
    {
        begin();
        open(Page::Protocol);
        write(u"3-protocol"_s);
        model().setProtocol(Protocol::Pop3);
        write(u"3-protocol-pop"_s);
        begin(u"windows-8"_s);
        open(Page::Protocol);
        write(u"3-protocol-windows-8"_s);
    }

    void servers()
    {
        begin();
        open(Page::Servers);
        find<QLineEdit>("outgoingPort")->setFocus();
        write(u"4-servers"_s);
        model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
        find<QCheckBox>("outgoingSsl")->click();
        write(u"4-servers-misfits"_s);
        begin(u"other"_s, {});
        open(Page::Servers);
        m_wizard->next();
        write(u"4-servers-by-hand"_s);
    }

    void authentication()
    {
        begin();
        open(Page::Authentication);
        write(u"5-authentication"_s);
        model().setSameCredentials(false);
        write(u"5-authentication-other"_s);
        model().setOutgoingAuthentication(false);
        write(u"5-authentication-off"_s);
    }

    void test()
    {
        begin();
        noteTls(TlsAnswer::Speaks);
        show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing));
        write(u"6-test-works"_s);
        noteTls(TlsAnswer::TooOld);
        write(u"6-test-too-old"_s);
        begin();
        SideReport blocked = side(Side::Outgoing, Cause::TcpTimeout, Step::Connect);
        blocked.remedy = Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls};
        blocked.steps.at(static_cast<std::size_t>(Step::Connect)).milliseconds = 10'000;
        show(Verdict::Outgoing, side(Side::Incoming), blocked);
        write(u"6-test-sending-fails"_s);
        begin();
        SideReport rejected = side(Side::Incoming, Cause::AuthRejected);
        rejected.serverSaid = u"[AUTHENTICATIONFAILED] Authentication failed."_s;
        show(Verdict::Password, rejected, side(Side::Outgoing, Cause::AuthRejected));
        write(u"6-test-password"_s);
        m_wizard->back();
        model().setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 587, true});
        open(Page::Test);
        write(u"6-test-refused-before"_s);
        begin(u"windows-mail"_s, u"ovh-eu"_s); // one host for both sides
        show(Verdict::SendingBlocked, side(Side::Incoming), side(Side::Outgoing, Cause::AuthRejected));
        write(u"6-test-sending-blocked"_s);
        begin();
        show(Verdict::Both, side(Side::Incoming, Cause::TlsUntrusted, Step::Encrypt),
            side(Side::Outgoing, Cause::TcpRefused, Step::Connect));
        write(u"6-test-both-fail"_s);
        begin();
        model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 143, false});
        SideReport open = side(Side::Incoming);
        open.unprotected = true;
        show(Verdict::Works, open, side(Side::Outgoing));
        write(u"6-test-unprotected"_s);
        begin(u"other"_s, {});
        const ServerAnswer silent{u"127.0.0.1"_s, m_silence.serverPort(), true};
        model().setServer(Side::Incoming, silent);
        model().setServer(Side::Outgoing, silent);
        this->open(Page::Test);
        write(u"6-test-running"_s);
        QTest::mouseClick(find<QPushButton>("cancelTest"), Qt::LeftButton);
        write(u"6-test-cancelled"_s);
        slowGreeting();
    }

    /// A server that pauses before it greets.
    void slowGreeting()
    {
        begin(u"other"_s, {});
        for (const Side each : {Side::Incoming, Side::Outgoing})
            model().setServer(each, {u"127.0.0.1"_s, m_silence.serverPort(), false});
        open(Page::Test);
        const bool isReached = QTest::qWaitFor(
            [this] { return model().session().lastStep(Side::Outgoing).step == Step::Greet; });
        m_ahead += std::chrono::seconds(6);
        if (!isReached || !QTest::qWaitFor([this] { return model().session().isSlowToGreet(); }))
            ++m_failures;
        QTest::qWait(200); // for the page to look at the clock
        write(u"6-test-running-slow"_s);
        QTest::mouseClick(find<QPushButton>("cancelTest"), Qt::LeftButton);
    }

    /// Where the words come with a button that does what they say.
    void advice()
    {
        begin();
        show(Verdict::Outgoing, side(Side::Incoming), side(Side::Outgoing, Cause::AuthRequired));
        write(u"6-test-authentication-wanted"_s);
        begin();
        model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
        show(
            Verdict::Incoming, side(Side::Incoming, Cause::ProtocolWrong, Step::Greet), side(Side::Outgoing));
        write(u"6-test-not-recommended"_s);
        begin();
        SideReport blocked = side(Side::Incoming, Cause::TcpTimeout, Step::Connect);
        blocked.triedInVain.append({Protocol::Imap, u"imap.mail.ovh.ca"_s, 143, Security::StartTls});
        show(Verdict::Incoming, blocked, side(Side::Outgoing));
        write(u"6-test-tried-in-vain"_s);
        begin(u"other"_s, {});
        for (const Side each : {Side::Incoming, Side::Outgoing})
            model().setServer(each, {u"mail.petithost.example"_s, model().portFor(each, false), false});
        show(Verdict::Both, side(Side::Incoming, Cause::AuthCleartextRefused),
            side(Side::Outgoing, Cause::StartTlsMissing, Step::Greet));
        write(u"6-test-without-ssl"_s);
        model().setEmailAddress(u"ginette@jardin.example"_s);
        open(Page::Welcome);
        open(Page::Test);
        write(u"6-test-typed-for-another"_s);
    }

    /// A server that keeps silent, while another setting answers.
    void offer()
    {
        begin();
        m_wizard->practise(Scenario::AllWorks);
        model().setServer(Side::Incoming, {u"127.0.0.1"_s, m_silence.serverPort(), true});
        open(Page::Test);
        const auto *remedy = find<QPushButton>("remedy");
        if (!QTest::qWaitFor([remedy] { return remedy->isVisible(); }, 10'000)) {
            QTextStream(stderr) << "no remedy is offered\n";
            ++m_failures;
        }
        write(u"6-test-running-remedy"_s);
        QTest::mouseClick(find<QPushButton>("cancelTest"), Qt::LeftButton);
    }

    /// What was found out about the address stays, to the last page.
    void domain()
    {
        begin(u"windows-mail"_s, {});
        model().setEmailAddress(u"marie@jardin.exmaple"_s);
        FoundSettings found;
        found.domain = u"jardin.exmaple"_s;
        found.kind = FoundSettings::Kind::NoSuchDomain;
        model().search().look();
        model().search().take(found);
        open(Page::Account);
        write(u"2-account-no-such-domain"_s);
        m_wizard->next();
        write(u"2-account-no-such-domain-next"_s);
        model().setProvider(u"ovh-ca"_s);
        show(Verdict::Password, side(Side::Incoming, Cause::AuthRejected),
            side(Side::Outgoing, Cause::AuthRejected));
        write(u"6-test-no-such-domain"_s);
        open(Page::Settings);
        write(u"7-settings-no-such-domain"_s);
    }

    static CompanionWindow *openCompanion()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *companion = qobject_cast<CompanionWindow *>(window);
                companion && companion->isVisible())
                return companion;
        }
        qFatal("the companion window does not open");
    }

    /// Every step of every guide: beside each page that it belongs to, and in the companion window.
    void guides()
    {
        begin();
        const QList<Guide> guides = model().catalogue().guides();
        for (const Guide &guide : guides) {
            begin(guide.id, guide.id == u"windows-8"_s ? u"ovh-eu"_s : u"ovh-ca"_s);
            const QString name = u"guide-%1-"_s.arg(guide.id);
            for (const Page page : {Page::Account, Page::Protocol, Page::Servers, Page::Authentication}) {
                open(page);
                write(name + idOf(page));
            }
            noteTls(TlsAnswer::Speaks);
            show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing), Page::Settings);
            write(u"7-settings-"_s + guide.id);
            auto *companion = find<QPushButton>("companion");
            if (!companion->isVisible())
                continue;
            companion->click();
            CompanionWindow *window = openCompanion();
            for (const GuideStep &step : guide.steps) {
                write(name + u"step-"_s + step.id, window);
                window->findChild<QPushButton *>(u"next"_s)->click();
            }
        }
    }

    void settings()
    {
        begin();
        noteTls(TlsAnswer::TooOld);
        show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing), Page::Settings);
        write(u"7-settings-too-old"_s);
        noteTls(TlsAnswer::Unknown);
        write(u"7-settings-old-tls"_s);
        begin();
        open(Page::Settings);
        write(u"7-settings-not-tested"_s);
        show(Verdict::Outgoing, side(Side::Incoming), side(Side::Outgoing, Cause::TcpTimeout, Step::Connect),
            Page::Settings);
        write(u"7-settings-failed"_s);
        begin();
        m_wizard->practise(Scenario::AllWorks);
        open(Page::Settings);
        write(u"7-settings-practice"_s);
    }

    /// The pages with a pack, its brand, one that would replace something, and one that is broken.
    void packs()
    {
        const QString potager = QStringLiteral(FACTEUR_TEST_PACKS "/potager");
        const QString replacing = QStringLiteral(FACTEUR_TEST_PACKS "/replacing");
        begin(u"binette"_s, u"potager"_s, {potager});
        write(u"8-pack-welcome"_s);
        open(Page::Account);
        write(u"8-pack-account"_s);
        model().setProvider({});
        model().setEmailAddress(u"marie@jardin.example"_s);
        QTest::qWait(300);
        model().setProvider(u"potager"_s);
        write(u"8-pack-account-chosen"_s);
        open(Page::Servers);
        write(u"8-pack-servers"_s);
        open(Page::Test);
        write(u"8-pack-test-agree"_s);
        show(Verdict::Incoming, side(Side::Incoming, Cause::TcpRefused, Step::Connect), side(Side::Outgoing));
        write(u"8-pack-test-failed"_s);
        show(Verdict::Works, side(Side::Incoming), side(Side::Outgoing), Page::Settings);
        write(u"8-pack-settings"_s);
        begin(u"windows-mail"_s, u"ovh-ca"_s, {potager, replacing});
        write(u"8-pack-replaces"_s);
        QTest::mouseClick(find<QPushButton>("usePack"), Qt::LeftButton);
        find<QWidget>("packProblems")->findChild<QPushButton *>()->click();
        write(u"8-pack-replaced"_s);
    }

    QString m_folder;
    QString m_language;
    QSize m_size;
    QTcpServer m_silence;
    QElapsedTimer m_time;
    std::chrono::milliseconds m_ahead{0}; ///< the model's clock, of m_time
    PracticeServer m_practice;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupWizard> m_wizard;
    int m_failures = 0;
};

/// The system's dark colours, as far as they matter here.
QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    return palette;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Facteur"_s);
    Style::install();
    const QTemporaryDir places; // of windows, which nobody is to remember
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, places.path());
    const QStringList arguments = QApplication::arguments();
    const QStringList size = arguments.value(2).split(u'x');
    if (arguments.size() < 3 || size.size() != 2) {
        QTextStream(stderr) << "usage: facteur_gallery FOLDER WIDTHxHEIGHT [dark] [account]\n";
        return 2;
    }
    if (arguments.value(3) == u"dark"_s)
        QApplication::setPalette(darkPalette());
    int failures = 0;
    const QStringList languages = Languages::available();
    for (const QString &language : languages) {
        Languages::use(language);
        Gallery gallery(arguments.at(1), language, QSize(size.at(0).toInt(), size.at(1).toInt()));
        failures += arguments.last() == u"account"_s ? gallery.writeAccount() : gallery.writeAll();
    }
    return failures == 0 ? 0 : 1;
}
