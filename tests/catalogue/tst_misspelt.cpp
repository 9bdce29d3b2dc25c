// SPDX-License-Identifier: MIT
#include "../model/DomainLists.h"
#include "Catalogue.h"
#include "DomainSuggestion.h"
#include "InnocentDomains.h"
#include "RealMailDomains.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is suggested with the built-in catalogue: for slips of the fingers, and for domains without any.
class TestMisspelt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSlipInTheNameIsPutRight_data() const { rows(); }
    void aSlipInTheNameIsPutRight();
    void aSlipInTheEndingKeepsTheName_data() const { rows(); }
    void aSlipInTheEndingKeepsTheName();
    void ofSeveralTheUsualOneIsMeant_data();
    void ofSeveralTheUsualOneIsMeant();
    void aLookAlikeOfAKnownDomainIsPutRight_data();
    void aLookAlikeOfAKnownDomainIsPutRight();
    void othersDomainsAreLeftAlone();

private:
    static void rows();
    [[nodiscard]] bool isReal(const QString &domain) const
    {
        return m_known.contains(domain) || realMailDomains().contains(domain);
    }

    QStringList m_known;
};

namespace {

QString nameOf(const QString &domain)
{
    return domain.left(domain.indexOf(u'.'));
}

/// The keys beside \a key, in its row, on an AZERTY and on a QWERTY keyboard.
QString keysBeside(QChar key)
{
    QString beside;
    for (const QString &row :
        {u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbn"_s, u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s}) {
        const qsizetype place = row.indexOf(key);
        if (place > 0)
            beside += row[place - 1];
        if (place >= 0 && place + 1 < row.size())
            beside += row[place + 1];
    }
    return beside;
}

/// All that one wrong stroke makes of \a word: a letter dropped, doubled, swapped, or the key beside.
QStringList slipsOf(const QString &word)
{
    QStringList slips;
    for (qsizetype i = 0; i < word.size(); ++i) {
        slips.append(QString(word).remove(i, 1));
        slips.append(QString(word).insert(i, word[i]));
        if (i + 1 < word.size())
            slips.append(word.left(i) + word[i + 1] + word[i] + word.mid(i + 2));
        for (const QChar key : keysBeside(word[i]))
            slips.append(word.left(i) + key + word.mid(i + 1));
    }
    slips.removeAll(word);
    slips.removeAll(QString());
    return slips;
}

} // namespace

void TestMisspelt::initTestCase()
{
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const Provider &provider : catalogue.providers())
        m_known += provider.domains;
    QVERIFY(m_known.size() > 200);
}

/// The domains with the most mailboxes, but for names of four letters: those have to be spelt right.
void TestMisspelt::rows()
{
    QTest::addColumn<QString>("domain");
    for (const char *domain : {"gmail.com", "googlemail.com", "hotmail.com", "hotmail.fr", "hotmail.co.uk",
             "outlook.com", "outlook.fr", "outlook.de", "yahoo.com", "yahoo.fr", "yahoo.de", "yahoo.co.uk",
             "icloud.com", "orange.fr", "wanadoo.fr", "laposte.net", "numericable.fr", "t-online.de",
             "mailbox.org", "posteo.de", "proton.me", "protonmail.com", "tutanota.com", "fastmail.com",
             "yandex.ru", "sympatico.ca", "videotron.ca"})
        QTest::newRow(domain) << QString::fromLatin1(domain);
}

void TestMisspelt::aSlipInTheNameIsPutRight()
{
    QFETCH(const QString, domain);
    const QString name = nameOf(domain);
    QStringList wrong;
    for (const QString &slip : slipsOf(name)) {
        const QString typed = slip + domain.mid(name.size());
        // Names of five letters are told apart by how they begin: hmail.com is not Gmail.
        const bool isAnotherWord = name.size() == 5 && slip.front() != name.front();
        const QString meant = suggestedDomain(typed, m_known);
        if (!isReal(typed) && meant != domain && !(isAnotherWord && meant.isEmpty()))
            wrong.append(typed + u" -> "_s + meant);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestMisspelt::aSlipInTheEndingKeepsTheName()
{
    QFETCH(const QString, domain);
    const QString name = nameOf(domain);
    const QString ending = domain.mid(name.size() + 1);
    QStringList wrong;
    for (const QString &slip : slipsOf(ending) + QStringList{u"con"_s, u"co"_s, u"cm"_s, u"c"_s}) {
        const QString typed = name + u'.' + slip;
        const QString meant = suggestedDomain(typed, m_known);
        if (!isReal(typed) && !meant.isEmpty() && nameOf(meant) != name)
            wrong.append(typed + u" -> "_s + meant);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestMisspelt::ofSeveralTheUsualOneIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(meant);
    };
    row("hotmail.co", "hotmail.com"); // not hotmail.co.uk
    row("yahoo.co", "yahoo.com");
    row("outlook.co", "outlook.com");
    row("fastmail.co", "fastmail.com");
    row("hotmail.col", "hotmail.com");
    row("otmail.com", "hotmail.com"); // not gotmail.com
    row("yyahoo.com", "yahoo.com"); // not myyahoo.com
    row("protomail.com", "protonmail.com"); // not prontomail.com
    row("hotmail", "hotmail.com");
    row("gmail.fr", "gmail.com"); // nobody has a mailbox there
    row("gmail.co.uk", "gmail.com");
    row("icloud.net", "icloud.com");
    row("hotmail.fe", ""); // France and Germany have as many
    row("gmail.dupont.fr", "");
    row("mailbox.com", ""); // not fmailbox.com
    row("mailbox.con", "");
}

void TestMisspelt::ofSeveralTheUsualOneIsMeant()
{
    QFETCH(const QString, typed);
    QTEST(suggestedDomain(typed, m_known), "meant");
}

void TestMisspelt::aLookAlikeOfAKnownDomainIsPutRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("Cyrillic a") << u"gm\u0430il.com"_s << u"gmail.com"_s;
    QTest::newRow("Cyrillic a, as it is sent") << u"xn--gmil-63d.com"_s << u"gmail.com"_s;
    QTest::newRow("Greek o") << u"\u03bfrange.fr"_s << u"orange.fr"_s;
    QTest::newRow("with a slip") << u"gm\u0430il.con"_s << u"gmail.com"_s;
    QTest::newRow("of a name that nobody knows") << u"j\u0430rdin.fr"_s << QString();
    QTest::newRow("a letter of its language") << u"gma\u00efl.com"_s << QString();
}

void TestMisspelt::aLookAlikeOfAKnownDomainIsPutRight()
{
    QFETCH(const QString, typed);
    QTEST(suggestedDomain(typed, m_known), "meant");
}

void TestMisspelt::othersDomainsAreLeftAlone()
{
    const QStringList others = innocentDomains() + domainsOfOthers();
    QVERIFY(others.size() > 1000);
    QStringList wrong;
    for (const QString &domain : others) {
        if (const QString meant = suggestedDomain(domain, m_known); !meant.isEmpty())
            wrong.append(domain + u" -> "_s + meant);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

FACTEUR_APPLESS_MAIN(TestMisspelt)
#include "tst_misspelt.moc"
