// SPDX-License-Identifier: MIT
#pragma once

#include "MessageLine.h"

#include <QWidget>

class QLabel;

namespace Facteur {

/// A field with its label above and its help below. A message takes the place of the help. A screen reader
/// has the label as the field's name, and help or message as its description.
class FieldBlock final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a field into itself.
    explicit FieldBlock(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// Tone::Bad marks the field itself as well. \a action: what a button beside the message says; empty:
    /// none.
    void setMessage(Tone tone, const QString &message, const QString &action = {});
    void clearMessage();
    [[nodiscard]] bool hasProblem() const { return m_line->tone() == Tone::Bad; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] MessageLine *line() const { return m_line; }

private:
    QLabel *m_label;
    QWidget *m_field;
    MessageLine *m_line;
};

} // namespace Facteur
