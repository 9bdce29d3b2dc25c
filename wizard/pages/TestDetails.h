// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"

#include <QBoxLayout>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Facteur {

class Setup;
class SupportLine;

/// Below a test: remarks, whom to ask, the code for the telephone, and folded away what was said on the line,
/// to look at and to copy.
class TestDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit TestDetails(Setup &setup, QWidget *parent = nullptr);

    /// \a direction: from the buttons to the codes.
    void setDirection(QBoxLayout::Direction direction);
    void retranslate();
    /// \a outcome: what \a report comes to.
    void show(const CheckReport &report, const Outcome &outcome);
    void clear();

private:
    void copy();

    Setup &m_setup;
    QLabel *m_remarks;
    SupportLine *m_support;
    QPushButton *m_unfold;
    QPushButton *m_copy;
    QBoxLayout *m_row;
    QLabel *m_codes;
    QPlainTextEdit *m_report;
};

} // namespace Facteur
