// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "ProgramFinder.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What somebody types to find their mail program.
class TestProgramFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programIsFound_data();
    void programIsFound();
    void namesGoBeforeSentences();
    void devicesAreAsGoodAsNames();
    void groupIsFoundByItsTitle();
    void hugeWordIsBounded();
};

void TestProgramFinder::programIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("blanks") << u"  "_s << true;
    QTest::newRow("its name") << u"Müller Mail"_s << true;
    QTest::newRow("without accents") << u"muller"_s << true;
    QTest::newRow("decomposed") << u"mu\u0308ller"_s << true;
    QTest::newRow("in capitals") << u"MAIL"_s << true;
    QTest::newRow("its beginning") << u"mü"_s << true;
    QTest::newRow("another language's") << u"courrier"_s << true;
    QTest::newRow("the sentence's") << u"facteur"_s << true;
    QTest::newRow("the system") << u"mac"_s << true;
    QTest::newRow("words in another order") << u"mail mac"_s << true;
    QTest::newRow("with signs") << u"(mail)"_s << true;
    QTest::newRow("the middle of a word") << u"üller"_s << false;
    QTest::newRow("one word of two") << u"mail windows"_s << false;
    QTest::newRow("something else") << u"outlook"_s << false;
}

void TestProgramFinder::programIsFound()
{
    Guide guide;
    guide.id = u"muller"_s;
    guide.name.texts = {{u"en"_s, u"Müller Mail"_s}, {u"fr"_s, u"Courrier Müller"_s}};
    guide.summary.texts = {{u"en"_s, u"Comes like a postman."_s}, {u"fr"_s, u"Arrive comme un facteur."_s}};
    guide.systems = {System::MacOs};
    QFETCH(const QString, typed);
    QTEST(!ProgramFinder::find({guide}, typed).isEmpty(), "found");
}

void TestProgramFinder::namesGoBeforeSentences()
{
    Guide named;
    named.id = u"mail"_s;
    Guide told;
    told.id = u"other"_s;
    told.summary.texts = {{u"en"_s, u"Reads mail on a phone."_s}};
    QCOMPARE(ProgramFinder::find({told, named}, u"mail"_s), QStringList{u"mail"_s});
    QCOMPARE(ProgramFinder::find({told, named}, u"phone"_s), QStringList{u"other"_s});
    QCOMPARE(ProgramFinder::find({told, named}, u"fax"_s), QStringList());
}

void TestProgramFinder::devicesAreAsGoodAsNames()
{
    Guide named;
    named.id = u"named"_s;
    named.name.texts = {{u"en"_s, u"Mail on a phone"_s}};
    Guide other;
    other.id = u"other"_s;
    const QMap<QString, FinderWords> words{{u"other"_s, {u"Téléphone phone"_s, {}}}};
    QCOMPARE(ProgramFinder::find({named, other}, u"phone"_s, words), QStringList({u"named"_s, u"other"_s}));
    QCOMPARE(ProgramFinder::find({named, other}, u"telephone"_s, words), QStringList{u"other"_s});
}

void TestProgramFinder::groupIsFoundByItsTitle()
{
    Guide first;
    first.id = u"onmail"_s;
    Guide second;
    second.id = u"second"_s;
    const QMap<QString, FinderWords> words{{u"second"_s, {{}, u"On this computer"_s}}};
    QCOMPARE(ProgramFinder::find({first, second}, u"computer"_s, words), QStringList{u"second"_s});
    QCOMPARE(ProgramFinder::find({first, second}, u"on"_s, words), QStringList{u"onmail"_s});
}

void TestProgramFinder::hugeWordIsBounded()
{
    Guide guide;
    guide.name.texts = {{u"en"_s, u"Mail"_s}};
    QCOMPARE(ProgramFinder::find({guide}, QString(10'000'000, u'm')), QStringList());
}

FACTEUR_APPLESS_MAIN(TestProgramFinder)
#include "tst_programfinder.moc"
