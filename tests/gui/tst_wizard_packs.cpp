// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "Card.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PackMark.h"
#include "RichLabel.h"
#include "StepList.h"
#include "Style.h"
#include "TestProgram.h"
#include "Theme.h"
#include "WizardDriver.h"

#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a pack changes in the window, and what it cannot.
class TestWizardPacks : public QObject
{
    Q_OBJECT

private:
    const QString m_potager = QStringLiteral(FACTEUR_TEST_PACKS "/potager");
    const QString m_password = u"s3cret \"word\""_s;
    std::unique_ptr<QTemporaryDir> m_pack;
    std::unique_ptr<WizardDriver> m_driver;

    void open(const QStringList &packs)
    {
        m_driver = std::make_unique<WizardDriver>(
            CheckOptions(), QHostAddress(u"127.255.255.254"_s), packs); // where nobody answers
    }

    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_pack->filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    /// A provider whose servers are all \a host, on \a port.
    void writeProvider(
        const QString &id, const QByteArray &name, const QByteArray &host, int port = 993) const
    {
        const QByteArray server = "{\"host\": \"" + host + "\", \"ssl\": " + QByteArray::number(port) + "}";
        write(u"providers/%1.json"_s.arg(id),
            "{\"name\": \"" + name + "\", \"mx\": [\"mx*.jardin.example\"], \"servers\": {\"imap\": " + server
                + ", \"smtp\": " + server + "}}");
    }

    void fillIn(const QString &provider) const
    {
        m_driver->model().setEmailAddress(u"marie@jardin.example"_s);
        m_driver->model().setPassword(m_password);
        m_driver->model().setProvider(provider);
    }

    void go(Page page) const
    {
        m_driver->wizard().goTo(page);
        QCOMPARE(m_driver->at(), page);
    }

    [[nodiscard]] CheckReport passed() const
    {
        const MailSettings settings = m_driver->model().mailSettings();
        CheckReport report;
        report.verdict = Verdict::Works;
        report.outgoing.side = Side::Outgoing;
        report.incoming.endpoint = settings.incoming.endpoint;
        report.outgoing.endpoint = settings.outgoing.endpoint;
        for (SideReport *side : {&report.incoming, &report.outgoing})
            side->ok = side->encrypted = true;
        return report;
    }

    /// Opens the pack beside a good one.
    void expectLeftOutAndNamed(const QString &named)
    {
        open({m_pack->path(), m_potager});
        auto *line = m_driver->find<MessageLine>(u"packProblems"_s);
        QVERIFY(line->isVisible());
        auto *details = m_driver->find<QPlainTextEdit>(u"packProblemDetails"_s);
        QVERIFY(!details->isVisible());
        WizardDriver::click(line->findChild<QPushButton *>());
        QVERIFY(details->isVisible());
        QVERIFY2(details->toPlainText().contains(named), qPrintable(details->toPlainText()));
        QVERIFY(details->toPlainText().contains(m_pack->path()));
        QVERIFY(!QApplication::activeModalWidget());
        m_driver->click(u"binette"_s); // the other pack works, as does all the rest
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
        QCOMPARE(m_driver->model().account().guideId, u"binette"_s);
    }

    [[nodiscard]] QString mark(const QString &pack) const { return PackMark::place(pack); }

private Q_SLOTS:
    void initTestCase() { Style::install(); }

    void init()
    {
        Languages::use(u"en"_s);
        m_pack = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        // Whatever a page said: never the password.
        if (m_driver)
            QVERIFY(!m_driver->everythingSaid().contains(m_password));
        m_driver.reset();
    }

    void whatAPackBringsIsMarked()
    {
        open({m_potager});
        QVERIFY(m_driver->find<Card>(u"binette"_s)
                    ->accessibleDescription()
                    .startsWith(u"From the pack in "_s + mark(m_potager)));
        QVERIFY(!m_driver->find<Card>(u"windows-mail"_s)->accessibleDescription().contains(u"pack"_s));
        m_driver->click(u"binette"_s);
        fillIn(u"ovh-ca"_s); // before the page looks for it
        go(Page::Account);
        QVERIFY(!m_driver->page()->findChild<MessageLine *>(u"providerStatus"_s)->text().contains(u"pack"_s));
        const auto *list = m_driver->find<QComboBox>(u"provider"_s);
        QVERIFY(list->itemText(list->findData(u"potager"_s)).startsWith(u"From a pack: "_s));
        m_driver->model().setProvider(u"potager"_s);
        go(Page::Servers);
        QVERIFY(m_driver->everythingSaid().contains(
            u"From the pack in %1: We have filled them in for Potager Mail."_s.arg(mark(m_potager))));
        m_driver->model().setProvider(u"ovh-ca"_s);
        QVERIFY(!m_driver->everythingSaid().contains(u"From the pack in %1: We have"_s.arg(mark(m_potager))));
        go(Page::Settings);
        QVERIFY(m_driver->everythingSaid().contains(u"The guide is from the pack in "_s + mark(m_potager)));
        QVERIFY(!m_driver->everythingSaid().contains(u"The servers are from the pack in "_s));
        m_driver->model().setProvider(u"potager"_s);
        QVERIFY(
            m_driver->everythingSaid().contains(u"The servers are from the pack in "_s + mark(m_potager)));
    }

    void aBrandGivesNameLogoColourAndAMark()
    {
        open({});
        auto *plain = m_driver->wizard().findChild<StepList *>();
        const QSize size = plain->size();
        QCOMPARE(m_driver->wizard().windowTitle(), u"Facteur: your mail account in your mail program"_s);
        QVERIFY(plain->toolTip().isEmpty());
        const QImage without = plain->grab().toImage();
        open({m_potager});
        auto *branded = m_driver->wizard().findChild<StepList *>();
        QCOMPARE(
            m_driver->wizard().windowTitle(), u"Potager · Facteur: your mail account in your mail program"_s);
        QVERIFY(branded->toolTip().contains(mark(m_potager)));
        branded->resize(size);
        QVERIFY(branded->grab().toImage() != without);
        Languages::use(u"fr"_s);
        QTRY_VERIFY(m_driver->wizard().windowTitle().startsWith(u"Le Potager · Facteur"_s));
    }

    void theAccentIsTheBrandsInLightAndDark()
    {
        QPalette light(QColor(0xf0, 0xf0, 0xf0));
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        QPalette dark(QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        dark.setColor(QPalette::Text, Qt::white);
        const QColor ours = Theme(light).accent;
        const auto restore = qScopeGuard([] { Theme::setAccents({}, {}); });
        Theme::setAccents(QColor(u"#2c6e2f"_s), QColor(u"#8fd694"_s));
        QCOMPARE(Theme(light).accent, QColor(u"#2c6e2f"_s));
        QCOMPARE(Theme(dark).accent, QColor(u"#8fd694"_s));
        Style().polish(dark);
        QCOMPARE(dark.color(QPalette::Highlight), QColor(u"#8fd694"_s));
        Theme::setAccents({}, QColor(u"#8fd694"_s)); // ours, where the brand has none
        QCOMPARE(Theme(light).accent, ours);
    }

    void theProvidersSupportGoesBeforeTheBrands_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("telephone");
        QTest::newRow("the provider's own") << u"potager"_s << u"+1 418 555-0142"_s;
        QTest::newRow("the brand's") << u"ovh-ca"_s << u"+1 418 555-0100"_s;
    }
    void theProvidersSupportGoesBeforeTheBrands()
    {
        QFETCH(QString, provider);
        QFETCH(QString, telephone);
        open({m_potager});
        fillIn(provider);
        auto report = passed();
        report.verdict = Verdict::Incoming;
        report.incoming.ok = false;
        report.incoming.cause = Cause::TcpRefused;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        for (Page page : {Page::Test, Page::Settings}) {
            go(page);
            const auto *support = m_driver->find<RichLabel>(u"support"_s);
            QVERIFY(support->isVisible());
            const QString text = support->toPlainText();
            QVERIFY(text.contains(telephone));
            QVERIFY(text.contains(mark(m_potager)));
        }
        m_driver->model().setReport(passed(), m_driver->model().mailSettings());
        go(Page::Test);
        QVERIFY(!m_driver->find<QWidget>(u"support"_s)->isVisible()); // there is no code to read
    }

    void theLinksOfAPackAreMarkedWhereThePasswordWasRefused()
    {
        open({m_potager});
        fillIn(u"potager"_s);
        CheckReport report = passed();
        report.verdict = Verdict::Password;
        report.incoming.ok = report.outgoing.ok = false;
        report.incoming.cause = report.outgoing.cause = Cause::AuthRejected;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        go(Page::Test);
        QVERIFY(m_driver->everythingSaid().contains(u"From a pack: Try it in the webmail"_s));
        QVERIFY(m_driver->everythingSaid().contains(u"From a pack: Set a new one"_s));
    }

    void nothingOfAPacksWordsIsRendered()
    {
        writeProvider(u"evil"_s, "<b>Evil</b>", "mail.evil.example");
        write(u"brand.json"_s,
            R"({"name": "<b>B</b>", "support": {"name": "<img src=x>", "telephone": "123"}})");
        open({m_pack->path()});
        fillIn(u"evil"_s);
        for (Page page : {Page::Welcome, Page::Account, Page::Settings}) {
            go(page);
            const auto labels = m_driver->wizard().findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                QVERIFY(label->textFormat() == Qt::PlainText
                    || !(label->text().contains(u"<img"_s) || label->text().contains(u"<b>Evil"_s)));
            }
            const auto rich = m_driver->wizard().findChildren<RichLabel *>();
            for (const RichLabel *label : rich) {
                QVERIFY(!label->toHtml().contains(u"<img"_s));
                if (label->toPlainText().contains(u"Evil"_s))
                    QVERIFY(label->toPlainText().contains(u"<b>Evil</b>"_s));
            }
        }
        QVERIFY(m_driver->find<RichLabel>(u"support"_s)->toPlainText().contains(u"<img src=x>"_s));
    }

    void noFolderIsRenderedInTheToolTip()
    {
        write(u"<img src=x>/brand.json"_s, R"({"name": "B"})");
        open({m_pack->filePath(u"<img src=x>"_s)});
        const QString tip = m_driver->wizard().findChild<StepList *>()->toolTip();
        QVERIFY2(tip.startsWith(u"<p>"_s) && tip.contains(u"&lt;img src=x&gt;"_s), qPrintable(tip));
    }

    void whatIsThereStaysUntilSomebodyAgrees()
    {
        writeProvider(u"ovh-ca"_s, "Not OVH", "mail.evil.example");
        write(u"guides/windows-mail/images/en/1268.png"_s, pictureOf(u"windows-mail"_s));
        open({m_pack->path()});
        fillIn(u"ovh-ca"_s);
        const auto *question = m_driver->page()->findChild<Banner *>();
        QVERIFY(question->isVisible());
        QVERIFY(question->text().contains(mark(m_pack->path())));
        QVERIFY(question->text().contains(u"the servers and links of OVHcloud"_s));
        QVERIFY(question->text().contains(u"the pictures of the guide for Windows Mail"_s));
        QCOMPARE(m_driver->model().account().incoming.host, u"imap.mail.ovh.ca"_s);
        QVERIFY(!question->title().contains(u"first"_s));
        for (int times = 0; times < 2; ++times) { // neither agrees to it, nor refuses, nor goes past it
            m_driver->pressEnter();
            m_driver->next();
            QCOMPARE(m_driver->at(), Page::Welcome);
            QVERIFY(question->isVisible());
            QVERIFY2(question->title().startsWith(u"Please answer first"_s), qPrintable(question->title()));
            QCOMPARE(QApplication::focusWidget(), question);
        }
        for (const QString &name : {u"keepBuiltIn"_s, u"usePack"_s}) {
            auto *button = m_driver->find<QPushButton>(name);
            button->setFocus();
            m_driver->pressEnter(); // a button wants to be pressed itself
            QVERIFY(question->isVisible());
            QVERIFY(!button->isDefault() && !button->autoDefault());
        }
        QCOMPARE(m_driver->model().account().incoming.host, u"imap.mail.ovh.ca"_s);
        m_driver->click(u"keepBuiltIn"_s);
        QVERIFY(!question->isVisible());
        QCOMPARE(m_driver->model().account().incoming.host, u"imap.mail.ovh.ca"_s);
        QVERIFY(m_driver->model().provider()->pack.isEmpty());
        QVERIFY(m_driver->model().catalogue().guide(u"windows-mail"_s)->pictures.isEmpty());
        m_driver->next(); // nothing is asked any more
        QCOMPARE(m_driver->at(), Page::Account);
    }

    void whatWasAgreedToIsReplacedAndMarked()
    {
        writeProvider(u"ovh-ca"_s, "Not OVH", "mail.evil.example");
        write(u"guides/windows-mail/images/en/1268.png"_s, pictureOf(u"windows-mail"_s));
        open({m_pack->path()});
        fillIn(u"ovh-ca"_s);
        m_driver->click(u"usePack"_s);
        QVERIFY(!m_driver->page()->findChild<Banner *>()->isVisible());
        QCOMPARE(m_driver->model().account().incoming.host, u"mail.evil.example"_s);
        QVERIFY(m_driver->find<Card>(u"windows-mail"_s)
                    ->accessibleDescription()
                    .startsWith(u"With pictures from the pack in "_s + mark(m_pack->path())));
        go(Page::Account);
        QVERIFY(m_driver->everythingSaid().contains(
            u"From the pack in %1: Not OVH hosts this address."_s.arg(mark(m_pack->path()))));
        go(Page::Test);
        QVERIFY(m_driver->find<QWidget>(u"agreeToServers"_s)->isVisible()); // built in no more
    }

    void aPasswordGoesToAServerOfAPackOnlyAfterThePersonAgreed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&connections] { ++connections; });
        writeProvider(u"new"_s, "New", "127.0.0.1", server.serverPort());
        open({m_pack->path()});
        fillIn(u"new"_s);
        go(Page::Test);
        QCOMPARE(m_driver->page()->heading(), u"Do you trust these servers?"_s);
        const QString host =
            u"127.0.0.1, port %1, from the pack in %2"_s.arg(server.serverPort()).arg(mark(m_pack->path()));
        QVERIFY(m_driver->page()->findChild<Banner *>()->text().contains(host));
        m_driver->pressEnter(); // goes on without a test
        QCOMPARE(m_driver->at(), Page::Settings);
        QCOMPARE(m_driver->page()->findChild<Banner *>()->tone(), Tone::Careful);
        m_driver->back();
        QTest::qWait(100);
        QCOMPARE(connections, 0);
        m_driver->click(u"agreeToServers"_s);
        QTRY_VERIFY(connections > 0);
        m_driver->back();
        go(Page::Test); // asked once
        QVERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        // Typed by hand, it is the same host.
        m_driver->back();
        m_driver->model().setProvider({});
        m_driver->model().setServer(Side::Incoming, {u"127.0.0.1"_s, 993, true});
        m_driver->model().setServer(Side::Outgoing, {u"127.0.0.1"_s, 465, true});
        QVERIFY(m_driver->model().strangers().isEmpty());
    }

    void aBrokenPackIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("bad JSON") << u"providers/bad.json"_s << QByteArray("{\n  \"name\": \n}")
                                  << u"bad.json:"_s;
        QTest::newRow("port 70000")
            << u"providers/bad.json"_s
            << QByteArray(
                   "{\"name\": \"x\",\n\"servers\": {\"imap\": {\"host\": \"a.example\", \"ssl\": 70000}}}")
            << u"bad.json:2: "_s;
        QTest::newRow("an empty guide")
            << u"guides/bad/guide.json"_s << QByteArray("{}") << u"guide.json:1: "_s;
        QTest::newRow("a brand without a name") << u"brand.json"_s << QByteArray("{}") << u"brand.json:1: "_s;
        QTest::newRow("nothing of use") << u"readme"_s << QByteArray("hello") << u"holds neither"_s;
    }
    void aBrokenPackIsLeftOutAndNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        write(file, content);
        expectLeftOutAndNamed(named);
    }

    void aHostilePackIsLeftOutAndNamed_data()
    {
        using Make = std::function<bool(const QString &)>;
        QTest::addColumn<QString>("file");
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("named");
        const QString picture = u"guides/windows-mail/images/en/1268.png"_s;
        QTest::newRow("a symbolic link out of the folder")
            << picture << Make([](const QString &path) { return QFile::link(u"/dev/zero"_s, path); })
            << u"1268.png: leads out of the folder"_s;
        QTest::newRow("a picture of 200 megapixels") << picture << Make([](const QString &path) {
            QImage bomb(20'000, 10'000, QImage::Format_Mono);
            bomb.fill(0);
            return bomb.save(path);
        }) << u"1268.png: 20000 by 10000 pixels"_s;
        QTest::newRow("a guide of a billion steps")
            << u"guides/bad/guide.json"_s << Make([](const QString &path) {
                   QFile guide(path); // a hole: nothing of it is on the disk
                   return guide.open(QIODevice::WriteOnly) && guide.resize(60LL * 1000 * 1000 * 1000);
               })
            << u"guide.json: too large"_s;
    }
    void aHostilePackIsLeftOutAndNamed()
    {
        QFETCH(QString, file);
        QFETCH(std::function<bool(const QString &)>, make);
        QFETCH(QString, named);
        const QString path = m_pack->filePath(file);
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)) && make(path));
        expectLeftOutAndNamed(named);
        QVERIFY(m_driver->model().catalogue().replacements().isEmpty());
    }

    void aMailProgramThatIsTooOldIsNotGreen_data()
    {
        using Answer = std::optional<TlsAnswer>;
        QTest::addColumn<QString>("guide");
        QTest::addColumn<Answer>("incoming");
        QTest::addColumn<Answer>("outgoing");
        QTest::addColumn<Proof>("proof");
        QTest::addColumn<QString>("said");
        const QString usually = u"usually knows TLS 1.0 at most"_s;
        QTest::newRow("not asked yet")
            << u"windows-mail"_s << Answer() << Answer() << Proof::TlsUnproven << usually;
        QTest::newRow("one side is too new") << u"windows-mail"_s << Answer(TlsAnswer::Speaks)
                                             << Answer(TlsAnswer::TooOld) << Proof::TlsTooOld << usually;
        QTest::newRow("one side does not tell")
            << u"windows-mail"_s << Answer(TlsAnswer::Speaks) << Answer(TlsAnswer::Unknown)
            << Proof::TlsUnproven << usually;
        QTest::newRow("both still take it") << u"windows-mail"_s << Answer(TlsAnswer::Speaks)
                                            << Answer(TlsAnswer::Speaks) << Proof::Proven << usually;
        const QString gone = u"can no longer be used"_s;
        QTest::newRow("1.2, and nobody knows")
            << u"windows-8"_s << Answer() << Answer() << Proof::Proven << gone;
        QTest::newRow("1.2, and a server of 1.3")
            << u"windows-8"_s << Answer(TlsAnswer::TooOld) << Answer() << Proof::TlsTooOld << gone;
        QTest::newRow("as new as needed")
            << u"other"_s << Answer(TlsAnswer::TooOld) << Answer() << Proof::Proven << QString();
    }
    void aMailProgramThatIsTooOldIsNotGreen()
    {
        using Answer = std::optional<TlsAnswer>;
        QFETCH(QString, guide);
        QFETCH(Answer, incoming);
        QFETCH(Answer, outgoing);
        QFETCH(Proof, proof);
        QFETCH(QString, said);
        open({});
        Setup &model = m_driver->model();
        model.setGuide(guide);
        fillIn(u"ovh-ca"_s);
        const CheckReport report = passed();
        model.setReport(report, model.mailSettings());
        const TlsVersion newest = model.guide().newestTls.value_or(TlsVersion::Tls10);
        go(Page::Test);
        if (incoming)
            model.noteTls(report.incoming.endpoint, newest, *incoming);
        if (outgoing)
            model.noteTls(report.outgoing.endpoint, newest, *outgoing);
        QCOMPARE(model.proof(), proof);
        for (Page page : {Page::Test, Page::Settings}) {
            go(page);
            const auto *banner = m_driver->page()->findChild<Banner *>();
            QCOMPARE(banner->tone(), said.isEmpty() ? Tone::Good : Tone::Careful);
            QVERIFY2(banner->text().contains(said), qPrintable(banner->text()));
            QCOMPARE(banner->text().contains(u"updated Windows 7"_s),
                proof == Proof::TlsTooOld && newest < TlsVersion::Tls12);
        }
    }

private:
    /// A picture of that guide's first step, in the size that it must have.
    static QByteArray pictureOf(const QString &guide)
    {
        QFile file(u":/packs/guides/%1/images/1268.png"_s.arg(guide));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

FACTEUR_MAIN(TestWizardPacks)
#include "tst_wizard_packs.moc"
