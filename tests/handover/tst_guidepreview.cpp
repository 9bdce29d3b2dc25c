// SPDX-License-Identifier: MIT
#include "../catalogue/TestPack.h"

#include "GuidePreview.h"
#include "Picture.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What whoever writes a guide sees of it.
class TestGuidePreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProtocolIsShownWhereItMakesADifference();
    void theWindowOfAVariantIsShown();
    void picturesAloneAreShownWithWhatTheyAreFor();
    void nothingIsSaidToBeNothing();
    void aHugeSizeIsDrawnInBoundedMemory();
    void aPictureHasItsStepForWords();
    void hostsAreShownAsTheyAreAskedFor();
    void aNumberStandsInPlaceOfTheBullet();
    void whatAPackSaysIsNeverCode();

private:
    /// The page about \a guides, and the files beside it.
    struct Written
    {
        QString page;
        QStringList pictures;
    };
    [[nodiscard]] static Written written(const QList<Guide> &guides);
    /// The page about the guide of a pack whose second step has \a text and the title \a title.
    [[nodiscard]] static QString pageWith(const QByteArray &text, const QByteArray &title = "Second"_ba);

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

TestGuidePreview::Written TestGuidePreview::written(const QList<Guide> &guides)
{
    const QTemporaryDir folder;
    const std::optional<Problem> problem = GuidePreview::write(guides, folder.path());
    if (problem)
        qWarning("%s", qPrintable(problem->toString()));
    QFile page(folder.filePath(u"index.html"_s));
    return {page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString(),
        QDir(folder.path()).entryList({u"*.png"_s})};
}

QString TestGuidePreview::pageWith(const QByteArray &text, const QByteArray &title)
{
    const TestPack pack;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::lightGray);
    picture.save(pack.path(u"guides/program/images/en/p1.png"_s));
    pack.replace(TestPack::guideFile, "\"title\": \"Second\"", "\"title\": \"" + title + '"');
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QList<Guide> guides = catalogue.guides();
    if (guides.isEmpty())
        return pack.problems(catalogue).join(u'\n');
    guides[0].summary.texts.remove(u"fr"_s);
    guides[0].steps[1].text.texts.insert(u"en"_s, QString::fromUtf8(text));
    return written(guides).page;
}

void TestGuidePreview::eachProtocolIsShownWhereItMakesADifference()
{
    const Written preview = written({*m_catalogue.guide(u"windows-mail"_s)});
    for (const QString &host : {u"imap.jardin.example"_s, u"pop.jardin.example"_s})
        QVERIFY2(preview.page.contains(host), qPrintable(host));
    const QStringList english = preview.pictures.filter(u"-en-"_s);
    QVERIFY2(english.contains(u"windows-mail-en-server-settings_imap.png"_s), qPrintable(english.join(u' ')));
    QVERIFY(english.contains(u"windows-mail-en-server-settings_pop3.png"_s));
    QVERIFY(english.contains(u"windows-mail-en-add-account.png"_s)); // the same with both
    for (const QString &picture : preview.pictures)
        QCOMPARE(preview.page.count(u"<img src=\"%1\""_s.arg(picture)), 1);
    QVERIFY(!preview.page.contains(u"invented-password"_s));
}

void TestGuidePreview::theWindowOfAVariantIsShown()
{
    const Guide &guide = *m_catalogue.guide(u"outlook"_s);
    const QList<GuideStep> steps = GuidePreview::stepsOf(guide);
    QCOMPARE(steps.size(), guide.steps.size() + 1);
    QCOMPARE(steps.constLast().id, u"_window"_s);
    QVERIFY(!GuidePreview::picture(guide, steps.constLast(), u"en"_s, 1).isNull());
    QVERIFY(written({guide}).page.contains(u"<img src=\"outlook-en-_window.png\""_s));
}

void TestGuidePreview::picturesAloneAreShownWithWhatTheyAreFor()
{
    const QTemporaryDir pack;
    const QString folder = pack.filePath(u"guides/windows-mail"_s);
    QImage screenshot(300, 300, QImage::Format_RGB32);
    screenshot.fill(Qt::darkCyan);
    for (const QString &language : {u"fr"_s, u"pl"_s}) {
        QVERIFY(QDir().mkpath(folder + u"/images/"_s + language));
        QVERIFY(screenshot.save(u"%1/images/%2/1268.png"_s.arg(folder, language)));
    }
    Guide guide = *m_catalogue.guide(u"windows-mail"_s);
    guide.pictures = folder;
    const Written preview = written({guide});
    QCOMPARE(preview.pictures,
        QStringList({u"windows-mail-fr-add-account.png"_s, u"windows-mail-pl-add-account.png"_s}));
    QCOMPARE(preview.page.count(u"<h2>"_s), 2);
    QVERIFY(preview.page.contains(u"Windows Mail · pl"_s));
}

void TestGuidePreview::nothingIsSaidToBeNothing()
{
    QVERIFY(written({}).page.contains(u"<p>There is nothing to show: "_s));
}

void TestGuidePreview::aHugeSizeIsDrawnInBoundedMemory()
{
    const TestPack pack;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::lightGray);
    QVERIFY(picture.save(pack.path(u"guides/program/images/en/p1.png"_s)));
    pack.replace(TestPack::guideFile, "[640, 480]", "[10000, 10000]");
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList());
    const Guide &guide = catalogue.guides().constFirst();
    for (const qreal density : {0.5, 2.0}) {
        const QImage image = GuidePreview::picture(guide, guide.steps.at(1), u"en"_s, density);
        QVERIFY(!image.isNull());
        QVERIFY(qint64(image.width()) * image.height() <= maximumPixels);
        QCOMPARE(qRound(image.width() / image.devicePixelRatio()), 10'000);
    }
}

void TestGuidePreview::aPictureHasItsStepForWords()
{
    const QString page = pageWith("Text.", R"(\"Next\" & more)");
    QVERIFY2(page.contains(u" alt=\"2 of 2 · &quot;Next&quot; &amp; more\">"_s), qPrintable(page));
    QVERIFY(!page.contains(u"alt=\"\""_s));
}

void TestGuidePreview::hostsAreShownAsTheyAreAskedFor()
{
    const QString page = pageWith("[Help](https://m\u00fcller.example/a) us");
    QVERIFY2(page.contains(u"(xn--mller-kva.example)"_s), qPrintable(page));
}

void TestGuidePreview::aNumberStandsInPlaceOfTheBullet()
{
    const QString numbered = pageWith("- {{#incoming.host}} The server\n- {{#incoming.host}} The same\n");
    QVERIFY2(numbered.contains(u"\u2460 The server"_s), qPrintable(numbered));
    QVERIFY2(!numbered.contains(u"<li"_s) && !numbered.contains(u"<ul"_s), qPrintable(numbered));
    QCOMPARE(pageWith("- The server\n- The port\n").count(u"<li"_s), 2);
}

void TestGuidePreview::whatAPackSaysIsNeverCode()
{
    // Beside what the loader takes, what it never should.
    const QString page = pageWith("<script>alert(1)</script> <b onclick=\"x\">b</b>\n\n"
                                  "[a](https://example.com/?\"><script>) `<script>`\n\n"
                                  "![a](https://spy.example/a.png) &lt;script&gt;\n",
        R"(<script>alert(1)</script> \" onerror=\"x)");
    QVERIFY2(page.contains(u"<section"_s), qPrintable(page));
    QVERIFY(!page.contains(u"<script"_s, Qt::CaseInsensitive));
    QVERIFY(!page.contains(u"<b onclick"_s));
    QVERIFY(!page.contains(u"\" onerror"_s));
    QVERIFY(!page.contains(u"spy.example"_s)); // no picture but the guide's own
    QCOMPARE(page.count(u"<img "_s), 1);
    QVERIFY(
        page.contains(u"alt=\"2 of 2 · &lt;script&gt;alert(1)&lt;/script&gt; &quot; onerror=&quot;x\""_s));
}

FACTEUR_MAIN(TestGuidePreview)
#include "tst_guidepreview.moc"
