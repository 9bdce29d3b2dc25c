// SPDX-License-Identifier: MIT
#include "TestNow.h"

#include "MessageLine.h"
#include "WrappedButton.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

TestNow::TestNow(QWidget *parent)
    : QWidget(parent)
    , m_button(new WrappedButton)
    , m_help(new MessageLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::hair);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_help);
    m_button->setObjectName(u"testNow"_s);
    m_button->setAutoDefault(false); // Enter is Next, in every field
    m_help->setObjectName(u"testNowHelp"_s);
    connect(m_button, &QPushButton::clicked, this, &TestNow::wanted);
}

void TestNow::retranslate()
{
    m_button->setText(tr("Test now"));
    m_help->setHelp(tr("Everything is known: the pages between keep the recommended values, and you can come "
                       "back to them."));
}

} // namespace Facteur
