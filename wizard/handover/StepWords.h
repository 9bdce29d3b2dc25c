// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Facteur {

struct Account;
struct Guide;
struct GuideStep;

/// What a guide says about one of its steps, to a person.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::StepWords)
public:
    /// "3 of 7 · Add an account". \a index: of the step in \a guide, from 0.
    [[nodiscard]] static QString title(qsizetype index, const Guide &guide, const QString &language);

    /// The text of \a step as Markdown, with \a account's values in place of the placeholders, escaped, and
    /// with the numbers that the picture shows; in place of the password, which one is meant. A paragraph or
    /// item of a list that names a value of the other protocol is left out.
    [[nodiscard]] static QString markdown(
        const GuideStep &step, const Account &account, const Guide &guide, const QString &language);
};

} // namespace Facteur
