// SPDX-License-Identifier: MIT
#include "TestDetails.h"

#include "CopyButton.h"
#include "FlowLayout.h"
#include "Languages.h"
#include "SetupOutcome.h"
#include "Style.h"
#include "StyleColours.h"
#include "SupportLine.h"
#include "SupportReport.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

TestDetails::TestDetails(Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_remarks(new WrappedLabel)
    , m_support(new SupportLine(SupportLine::Place::BesideCode, setup, this))
    , m_unfold(new WrappedButton)
    , m_copy(new CopyButton)
    , m_report(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    m_remarks->setFont(Theme::help(font()));
    layout->addWidget(m_remarks);
    layout->addWidget(m_support);
    auto *row = new FlowLayout;
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_unfold, m_copy}) {
        Style::makeCompact(button);
        row->addWidget(button);
    }
    m_unfold->setCheckable(true);
    m_copy->setObjectName(u"copyReport"_s);
    layout->addLayout(row);
    m_report->setReadOnly(true);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setMinimumHeight(220);
    m_report->setTabChangesFocus(true);
    m_report->hide();
    layout->addWidget(m_report);
    connect(m_unfold, &QPushButton::toggled, m_report, &QWidget::setVisible);
    connect(m_unfold, &QPushButton::clicked, this, [this](bool isOpen) {
        if (isOpen)
            Q_EMIT unfolded(m_report);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_copy->copy(m_report->toPlainText()); });
}

void TestDetails::retranslate()
{
    m_unfold->setText(tr("Technical details"));
    m_copy->setWords(tr("Copy the report for support"), tr("Copied"));
    m_report->setAccessibleName(m_unfold->text());
}

void TestDetails::show(const CheckReport &report, const Outcome &outcome)
{
    const QStringList remarks = SetupOutcome::remarks(m_setup);
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    StyleColours::tint(m_remarks, &Theme::secondary);
    m_support->refresh();
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
    m_report->clear();
    m_unfold->setChecked(false);
    m_unfold->setEnabled(false);
    m_copy->setEnabled(false);
}

} // namespace Facteur
