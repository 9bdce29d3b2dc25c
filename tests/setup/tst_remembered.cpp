// SPDX-License-Identifier: MIT
#include "Remembered.h"
#include "TestProgram.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What one sitting leaves for the next.
class TestRemembered : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings(u"Facteur"_s, u"Facteur"_s).clear(); }

    void nothingIsThereAtFirst()
    {
        QVERIFY(Remembered::program().isEmpty());
        QVERIFY(Remembered::language(u"en"_s).isEmpty());
        QVERIFY(Remembered::language({}).isEmpty());
    }

    void theProgramComesBack()
    {
        Remembered::setProgram(u"thunderbird"_s);
        Remembered::setProgram(u"outlook"_s);
        QCOMPARE(Remembered::program(), u"outlook"_s);
    }

    void theLanguageComesBackUntilTheSystemAsksForAnother()
    {
        Remembered::setLanguage(u"fr"_s, u"en"_s);
        QCOMPARE(Remembered::language(u"en"_s), u"fr"_s);
        QVERIFY(Remembered::language(u"de"_s).isEmpty()); // as with LANGUAGE=de
        QCOMPARE(Remembered::language(u"en"_s), u"fr"_s);
    }
};

FACTEUR_GUILESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
