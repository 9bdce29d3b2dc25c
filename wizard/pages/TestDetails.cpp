// SPDX-License-Identifier: MIT
#include "TestDetails.h"

#include "Languages.h"
#include "SetupOutcome.h"
#include "Style.h"
#include "SupportLine.h"
#include "SupportReport.h"
#include "Theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

TestDetails::TestDetails(Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_remarks(new QLabel)
    , m_support(new SupportLine(SupportLine::Place::BesideCode, setup, this))
    , m_unfold(new QPushButton)
    , m_copy(new QPushButton)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_codes(new QLabel)
    , m_report(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setFont(Theme::help(font()));
    layout->addWidget(m_remarks);
    layout->addWidget(m_support);
    for (QPushButton *button : {m_unfold, m_copy}) {
        Style::makeCompact(button);
        m_row->addWidget(button, 0, Qt::AlignLeft);
    }
    m_unfold->setCheckable(true);
    m_copy->setObjectName(u"copyReport"_s);
    m_codes->setTextFormat(Qt::PlainText);
    m_codes->setWordWrap(true);
    m_codes->setFont(Theme::strong(font()));
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_codes, 1);
    layout->addLayout(m_row);
    setDirection(QBoxLayout::LeftToRight);
    m_report->setReadOnly(true);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setMinimumHeight(220);
    m_report->setTabChangesFocus(true);
    m_report->hide();
    layout->addWidget(m_report);
    connect(m_unfold, &QPushButton::toggled, m_report, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this, &TestDetails::copy);
}

void TestDetails::setDirection(QBoxLayout::Direction direction)
{
    m_row->setDirection(direction);
    m_codes->setAlignment(
        (direction == QBoxLayout::LeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void TestDetails::retranslate()
{
    m_unfold->setText(tr("Technical details"));
    m_copy->setText(tr("Copy the report for support"));
    m_report->setAccessibleName(m_unfold->text());
}

void TestDetails::show(const CheckReport &report, const Outcome &outcome)
{
    const QStringList remarks = SetupOutcome::remarks(m_setup);
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    Style::tint(m_remarks, Theme(palette()).secondary);
    m_support->refresh();
    const QString codes = report.codes().join(u'\n');
    m_codes->setText(codes.isEmpty() ? QString() : tr("Code for support: %1").arg(codes));
    const QString text = SupportReport::toPlainText(
        report, outcome, m_setup.account(), m_setup.guide().name.in(Languages::current()));
    if (m_report->toPlainText() != text)
        m_report->setPlainText(text);
    m_unfold->setEnabled(true);
    m_copy->setEnabled(true);
}

void TestDetails::clear()
{
    m_remarks->hide();
    m_support->hide();
    m_codes->clear();
    m_report->clear();
    m_unfold->setChecked(false);
    m_unfold->setEnabled(false);
    m_copy->setEnabled(false);
}

void TestDetails::copy()
{
    QGuiApplication::clipboard()->setText(m_report->toPlainText());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(2s, this, &TestDetails::retranslate);
}

} // namespace Facteur
