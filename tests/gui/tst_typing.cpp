// SPDX-License-Identifier: MIT
#include "Languages.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"
#include "WrappedLabel.h"

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The last page for a mail program on a phone, where values are typed.
class TestTyping : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WizardDriver> m_driver;

    [[nodiscard]] QString value() const { return m_driver->find<WrappedLabel>(u"typedValue"_s)->text(); }
    [[nodiscard]] QString spelling() const
    {
        const auto *label = m_driver->find<WrappedLabel>(u"spelling"_s);
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void init()
    {
        Languages::use(u"en"_s);
        m_driver = std::make_unique<WizardDriver>();
        m_driver->model().setGuide(u"iphone"_s);
        m_driver->model().setDisplayName(u"Marie-Pier"_s);
        m_driver->model().setEmailAddress(u"marie@jardin-boreal.ca"_s);
        m_driver->model().setPassword(u"s3cret \"word\""_s);
        m_driver->model().setProvider(u"ovh-eu"_s);
        m_driver->wizard().goTo(Page::Settings);
    }
    void cleanup() { m_driver.reset(); }

    void valuesAreShownOneByOne()
    {
        QStringList values;
        auto *onPhone = m_driver->find<QPushButton>(u"onPhone"_s);
        QCOMPARE(onPhone->text(), u"On the phone"_s);
        QVERIFY(!m_driver->find<QPushButton>(u"previousValue"_s)->isVisible());
        while (onPhone->text() == u"On the phone"_s && values.size() < 30) {
            values << value();
            QVERIFY(onPhone->accessibleName().contains(value()));
            QCOMPARE(onPhone->accessibleDescription(), spelling());
            if (value() == u"ssl0.ovh.net")
                QCOMPARE(spelling(), u"l is small L · 0 is the number zero"_s);
            m_driver->click(u"onPhone"_s);
        }
        QVERIFY(values.contains(u"Marie-Pier"_s));
        QVERIFY(values.contains(u"marie@jardin-boreal.ca"_s));
        QCOMPARE(values.count(u"ssl0.ovh.net"_s), 2);
        QVERIFY(!m_driver->everythingSaid().contains(u"s3cret"));
        QCOMPARE(onPhone->text(), u"From the beginning"_s);
        m_driver->click(u"previousValue"_s);
        QCOMPARE(value(), values.constLast());
        m_driver->click(u"onPhone"_s);
        m_driver->click(u"onPhone"_s);
        QCOMPARE(value(), values.constFirst());
    }

    void theButtonStaysUnderThePointer()
    {
        m_driver->wizard().resize(900, 720); // where the longest value is one line
        auto *onPhone = m_driver->find<QPushButton>(u"onPhone"_s);
        QList<int> tops;
        bool isSpelt = false;
        for (int values = 0; onPhone->text() == u"On the phone"_s && values < 30; ++values) {
            QCoreApplication::processEvents(); // it is laid out
            tops.append(onPhone->mapTo(m_driver->page(), QPoint()).y());
            isSpelt = isSpelt || !spelling().isEmpty();
            m_driver->click(u"onPhone"_s);
        }
        QVERIFY(isSpelt);
        const auto [highest, lowest] = std::minmax_element(tops.cbegin(), tops.cend());
        QVERIFY2(*lowest - *highest <= 2, qPrintable(QString::number(*lowest - *highest))); // pixels
    }

    void nothingIsCopiedButAll()
    {
        const auto buttons = m_driver->page()->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(!button->objectName().startsWith(u"copy "), qPrintable(button->objectName()));
        QVERIFY(m_driver->find<QPushButton>(u"copyAll"_s)->isVisible());
        QVERIFY(!m_driver->find<QPushButton>(u"companion"_s)->isVisible());
        m_driver->model().setGuide(u"thunderbird"_s);
        QVERIFY(!m_driver->find<QPushButton>(u"onPhone"_s)->isVisible());
        QTRY_VERIFY(m_driver->find<QPushButton>(u"copy incoming.host"_s)->isVisible());
    }

    void placeIsKeptInAnotherLanguage()
    {
        m_driver->click(u"onPhone"_s);
        const QString second = value();
        Languages::use(u"fr"_s);
        QVERIFY(value() != u"Marie-Pier");
        QCOMPARE(value(), second);
    }
};

FACTEUR_MAIN(TestTyping)
#include "tst_typing.moc"
