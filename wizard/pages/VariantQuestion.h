// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QWidget>

class QToolButton;

namespace Facteur {

/// "Which Outlook do you have?": the windows of mail programs of one name (ProgramVariant), each with what is
/// seen in it alone; the person says which is theirs. Folded until it is asked.
class VariantQuestion final : public QWidget
{
    Q_OBJECT
public:
    /// \a programs: ids of guides that have a variant, the names of which are the same.
    VariantQuestion(const Catalogue &catalogue, const QStringList &programs, QWidget *parent = nullptr);

    [[nodiscard]] QStringList programs() const { return m_programs; }
    void retranslate();

Q_SIGNALS:
    void answered(const QString &id);

private:
    void unfold(bool isOpen);
    void build(); ///< when it is asked for the first time, or in another language
    [[nodiscard]] QWidget *window(const Guide &guide);

    const Catalogue &m_catalogue;
    QStringList m_programs;
    QToolButton *m_ask;
    QWidget *m_answers = nullptr; ///< nothing: not asked yet
};

} // namespace Facteur
