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

int TestProgram::main(int argc, char **argv)
{
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Run run = tests().value(name))
        return run(argc - 1, argv + 1);
    if (tests().size() == 1)
        return tests().first()(argc, argv);
    std::fprintf(stderr, "The first argument names a test: %s\n", qPrintable(tests().keys().join(u' ')));
    return 2;
}

} // namespace Facteur

int main(int argc, char **argv)
{
    return Facteur::TestProgram::main(argc, argv);
}
