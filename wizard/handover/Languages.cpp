// SPDX-License-Identifier: MIT
#include "Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

const QString folder = u":/i18n"_s;
const QString source = u"en"_s;

/// Replaces the translator that is the application's child \a name by one from \a file in \a directory.
void install(const QString &name, const QString &file, const QString &directory)
{
    auto *app = QCoreApplication::instance();
    if (auto *old = app->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        old->setParent(nullptr);
        old->deleteLater();
    }
    auto *translator = new QTranslator(app);
    translator->setObjectName(name);
    if (translator->load(file, directory))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList Languages::available()
{
    QStringList codes{source};
    const QStringList files = QDir(folder).entryList({u"facteur_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != source)
            codes << code;
    }
    return codes;
}

QString Languages::nativeName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == source)
        name = u"English"_s; // Qt says "American English"
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Languages::systemChoice()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const QStringList there = available();
    for (const QString &language : wanted) {
        QString code = language.section(u'-', 0, 0).section(u'_', 0, 0);
        if (there.contains(code))
            return code;
    }
    return source;
}

bool Languages::use(const QString &code)
{
    if (!available().contains(code))
        return false;
    // Times and numbers as the person's country writes them, where it speaks that language.
    QLocale::setDefault(QLocale(QLocale(code).language(), QLocale::system().territory()));
    QCoreApplication::instance()->setProperty("facteurLanguage", code);
    install(u"qt translator"_s, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"facteur translator"_s, u"facteur_"_s + code, folder);
    return true;
}

QString Languages::current()
{
    const QString code = QCoreApplication::instance()->property("facteurLanguage").toString();
    return code.isEmpty() ? source : code;
}

} // namespace Facteur
