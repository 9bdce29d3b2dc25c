// SPDX-License-Identifier: MIT
#pragma once

#include "SettingsSheet.h"

#include <QFont>
#include <QFrame>

class QLabel;

namespace Facteur {

class FlowLayout;
class WrappedButton;
class WrappedLabel;

/// The settings for a mail program on a phone, where they are typed, not pasted: one value at a time, large,
/// what is easily misread spelt below it. "On the phone" goes on to the next one.
class TypingView final : public QFrame
{
    Q_OBJECT
public:
    explicit TypingView(QWidget *parent = nullptr);

    void retranslate();
    /// Begins at the first value, unless they are those that were there, in another language perhaps.
    void setSections(const QList<SheetSection> &sections);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is shown at a time: a value in its group.
    struct Value
    {
        QString group;
        SheetEntry entry;
    };

    void turn(int values);
    void showCurrent();
    void showValue(const Value &value);

    QList<Value> m_values;
    qsizetype m_at = 0; ///< as many as there are: all are on the phone
    WrappedLabel *m_place;
    WrappedLabel *m_label;
    WrappedLabel *m_value;
    QFont m_typedFont; ///< of what is typed letter by letter
    WrappedLabel *m_spelling;
    WrappedButton *m_previous;
    WrappedButton *m_onPhone;
};

} // namespace Facteur
