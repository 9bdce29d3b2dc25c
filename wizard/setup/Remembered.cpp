// SPDX-License-Identifier: MIT
#include "Remembered.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

const QString languageKey = u"welcome/language"_s;
const QString systemKey = u"welcome/systemLanguage"_s;
const QString programKey = u"welcome/program"_s;

QSettings rememberedSettings()
{
    return QSettings(u"Facteur"_s, u"Facteur"_s);
}

} // namespace

QString Remembered::language(const QString &system)
{
    const QSettings settings = rememberedSettings();
    return settings.value(systemKey).toString() == system ? settings.value(languageKey).toString()
                                                          : QString();
}

void Remembered::setLanguage(const QString &code, const QString &system)
{
    QSettings settings = rememberedSettings();
    settings.setValue(languageKey, code);
    settings.setValue(systemKey, system);
}

QString Remembered::program()
{
    return rememberedSettings().value(programKey).toString();
}

void Remembered::setProgram(const QString &id)
{
    rememberedSettings().setValue(programKey, id);
}

} // namespace Facteur
