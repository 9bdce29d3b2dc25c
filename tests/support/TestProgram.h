// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace Facteur {

/// The tests of a folder are one program, as the sources of a library are: what all of them include is
/// compiled once. Each tst_<unit>.cpp ends with one of the macros below, which are QtTest's for a program of
/// its own.
///
/// The program's first argument is the test, as "tst_<unit>"; the others are QtTest's. It is left out where
/// there is one test only.
class TestProgram final
{
public:
    /// As main() is called for a program of this one test: the first argument is its name.
    using Run = int (*)(int argc, char **argv);

    /// \param file the source, which names the test.
    TestProgram(const char *file, Run run);
};

} // namespace Facteur

// On a busy computer, five seconds decide nothing: what never comes is found, too, a little later.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, 60'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)

/// As QTEST_APPLESS_MAIN, QTEST_GUILESS_MAIN and QTEST_MAIN.
#define FACTEUR_APPLESS_MAIN(Test) FACTEUR_TEST_RUN(Test, )
#define FACTEUR_GUILESS_MAIN(Test) FACTEUR_TEST_RUN(Test, const QCoreApplication application(argc, argv);)
#ifdef QT_WIDGETS_LIB
#define FACTEUR_MAIN(Test)                                                                                   \
    FACTEUR_TEST_RUN(Test, const QApplication application(argc, argv);                                       \
                     QApplication::setAttribute(Qt::AA_Use96Dpi);)
#else
#define FACTEUR_MAIN(Test)                                                                                   \
    FACTEUR_TEST_RUN(Test, const QGuiApplication application(argc, argv);                                    \
                     QGuiApplication::setAttribute(Qt::AA_Use96Dpi);)
#endif

/// \param before what is done before the test is made.
#define FACTEUR_TEST_RUN(Test, before)                                                                       \
    static const Facteur::TestProgram programOf##Test(__FILE__, [](int argc, char **argv) {                  \
        before;                                                                                              \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
