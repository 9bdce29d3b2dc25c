// SPDX-License-Identifier: MIT
#include "TestDetails.h"

#include "Style.h"
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

TestDetails::TestDetails(QWidget *parent)
    : QWidget(parent)
    , m_unfold(new QPushButton)
    , m_copy(new QPushButton)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_codes(new QLabel)
    , m_report(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
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

void TestDetails::show(const QString &codes, const QString &report)
{
    m_codes->setText(codes.isEmpty() ? QString() : tr("Code for support: %1").arg(codes));
    if (m_report->toPlainText() != report)
        m_report->setPlainText(report);
    m_unfold->setEnabled(true);
    m_copy->setEnabled(true);
}

void TestDetails::clear()
{
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
