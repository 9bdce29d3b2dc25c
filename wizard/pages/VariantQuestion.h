// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"

#include <QWidget>

namespace Facteur {

class Disclosure;

/// "Which Outlook do you have?": the windows of mail programs of one name (ProgramVariant), each with what is
/// seen in it alone; the person says which is theirs. Folded until it is asked.
class VariantQuestion final : public QWidget
{
    Q_OBJECT
public:
    /// \a programs: each has a variant, and their names are the same.
    explicit VariantQuestion(const QList<Guide> &programs, QWidget *parent = nullptr);

    /// Is about other guides of the same ids, or of the same ones in another language.
    void setPrograms(const QList<Guide> &programs);
    [[nodiscard]] const QList<Guide> &programs() const { return m_programs; }

Q_SIGNALS:
    void answered(const QString &id);

private:
    void unfold(bool isOpen);
    void build(); ///< when it is asked for the first time, or something has changed
    [[nodiscard]] QWidget *window(const Guide &guide);

    QList<Guide> m_programs;
    Disclosure *m_ask;
    QWidget *m_answers = nullptr; ///< nothing: not asked yet
};

} // namespace Facteur
