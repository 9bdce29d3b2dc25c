// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Facteur {

/// Below a test: the code for the telephone, and folded away what was said on the line, to look at and to
/// copy.
class TestDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit TestDetails(QWidget *parent = nullptr);

    /// \a direction: from the buttons to the codes.
    void setDirection(QBoxLayout::Direction direction);
    void retranslate();
    /// \a codes may be empty.
    void show(const QString &codes, const QString &report);
    void clear();

private:
    void copy();

    QPushButton *m_unfold;
    QPushButton *m_copy;
    QBoxLayout *m_row;
    QLabel *m_codes;
    QPlainTextEdit *m_report;
};

} // namespace Facteur
