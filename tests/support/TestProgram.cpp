// SPDX-License-Identifier: MIT
#include "TestProgram.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

namespace Facteur {

namespace {

QMap<QString, TestProgram::Run> &tests()
{
    static QMap<QString, TestProgram::Run> all;
    return all;
}

} // namespace

TestProgram::TestProgram(const char *file, Run run)
{
    tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

} // namespace Facteur

/// Status 2 where the first argument names no test; one that is alone need not be named.
int main(int argc, char **argv)
{
    const QMap<QString, Facteur::TestProgram::Run> &all = Facteur::tests();
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Facteur::TestProgram::Run run = all.value(name))
        return run(argc - 1, argv + 1);
    if (all.size() == 1)
        return all.first()(argc, argv);
    std::fprintf(stderr, "The first argument names a test: %s\n", qPrintable(all.keys().join(u' ')));
    return 2;
}
