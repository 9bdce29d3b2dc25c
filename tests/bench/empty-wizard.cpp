// SPDX-License-Identifier: MIT
// What start-up.cpp measures Facteur against: the least that is a wizard.
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    auto *page = new QWizardPage;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(QStringLiteral("Empty")));
    QWizard wizard;
    wizard.addPage(page);
    wizard.show();
    return QApplication::exec();
}
