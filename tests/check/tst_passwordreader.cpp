// SPDX-License-Identifier: MIT
#include "Interrupts.h"
#include "PasswordReader.h"
#include "TestProgram.h"

#include <QScopeGuard>
#include <QSignalSpy>

#include <array>

#include <csignal>
#include <unistd.h>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What facteur-cli reads a password with.
class TestPasswordReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsALine();
    void endsAfterCtrlCThatCameBefore();

private:
    std::array<int, 2> m_pipe = {-1, -1};
    int m_input = -1; ///< standard input, meanwhile
};

void TestPasswordReader::init()
{
    QCOMPARE(::pipe(m_pipe.data()), 0);
    m_input = ::dup(STDIN_FILENO);
    QVERIFY(::dup2(m_pipe.front(), STDIN_FILENO) >= 0);
}

void TestPasswordReader::cleanup()
{
    ::dup2(m_input, STDIN_FILENO);
    for (const int descriptor : {m_input, m_pipe.front(), m_pipe.back()})
        ::close(descriptor);
}

void TestPasswordReader::readsALine()
{
    QCOMPARE(::write(m_pipe.back(), "tanstaaf\nnext", 13), 13);
    QCOMPARE(PasswordReader().fromStandardInput(), Secret(u"tanstaaf"_s));
    std::array<char, 4> rest{};
    QCOMPARE(::read(STDIN_FILENO, rest.data(), rest.size()), 4); // is for whoever reads next
}

/// Nothing is ever typed: a read that did not know of it would wait for good.
void TestPasswordReader::endsAfterCtrlCThatCameBefore()
{
    const Interrupts interrupts;
    QSignalSpy interrupted(&interrupts, &Interrupts::interrupted);
    QCOMPARE(::raise(SIGINT), 0);
    PasswordReader reader;
    QVERIFY(!reader.fromStandardInput());
    QCOMPARE(reader.errorString(), QString());
    QTRY_COMPARE(interrupted.size(), 1); // and the event loop hears of it all the same
}

FACTEUR_GUILESS_MAIN(TestPasswordReader)
#include "tst_passwordreader.moc"
