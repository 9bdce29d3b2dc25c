// SPDX-License-Identifier: MIT
#pragma once

#include "Outside.h"
#include "PracticeServer.h"
#include "Setup.h"
#include "SetupWizard.h"
#include "WizardPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Facteur {

/// Handles the wizard as a person does: by keys, clicks and the clipboard, on the page that is shown.
class WizardDriver
{
public:
    /// \a packs: as those of --pack.
    explicit WizardDriver(
        CheckOptions options = {}, const QHostAddress &nameserver = {}, const QStringList &packs = {})
        : WizardDriver(Outside{std::move(options), searchBy(nameserver), {}}, packs)
    {
    }
    WizardDriver(const Outside &outside, const QStringList &packs)
    {
        static const QTemporaryDir remembered; // not where the person who runs the tests has it
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, remembered.path());
        m_setup = std::make_unique<Setup>(catalogueWith(packs), outside);
        if (!m_setup->hasProgram() && !outside.programs.system) // most tests begin behind that choice
            m_setup->setGuide(QStringLiteral("windows-mail"));
        m_wizard = std::make_unique<SetupWizard>(*m_setup, m_practice);
        m_wizard->show();
        m_wizard->activateWindow();
        if (!QTest::qWaitForWindowActive(m_wizard.get()))
            qWarning("the window did not become active");
    }

    /// By \a nameserver; null: nobody is asked.
    [[nodiscard]] static SearchOptions searchBy(const QHostAddress &nameserver)
    {
        SearchOptions search;
        search.asks = !nameserver.isNull();
        search.nameserver = nameserver;
        return search;
    }

    [[nodiscard]] SetupWizard &wizard() const { return *m_wizard; }
    [[nodiscard]] Setup &model() const { return *m_setup; }
    [[nodiscard]] WizardPage *page() const { return static_cast<WizardPage *>(m_wizard->currentPage()); }
    [[nodiscard]] Page at() const { return page()->page(); }

    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = page()->findChild<T *>(name);
        if (!found)
            qFatal("there is no \"%s\" on this page", qPrintable(name));
        return found;
    }

    void click(const QString &name) const { click(find<QWidget>(name)); }
    static void click(QWidget *widget)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // nobody clicks in between
        // At the left, where a check box has its box.
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, QPoint(10, widget->height() / 2));
    }
    void next() const { click(m_wizard->button(QWizard::NextButton)); }
    void back() const { click(m_wizard->button(QWizard::BackButton)); }
    void pressEnter() const
    {
        QWidget *focus = m_wizard->focusWidget();
        QTest::keyClick(focus ? focus : m_wizard.get(), Qt::Key_Return);
    }

    /// Puts \a text into a field in place of what is in it, from the clipboard: QTest's keys know Latin-1
    /// only.
    void paste(const QString &name, const QString &text) const
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    /// Every text of the page that is visible, or told to a screen reader.
    [[nodiscard]] QString everythingSaid() const
    {
        QStringList said;
        const auto widgets = m_wizard->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            for (const char *property : {"text", "plainText", "currentText"}) {
                if (!widget->inherits("QLineEdit"))
                    said << widget->property(property).toString();
            }
        }
        return said.join(u'\n');
    }

    [[nodiscard]] static Catalogue catalogueWith(const QStringList &packs)
    {
        Catalogue catalogue = Catalogue::load(QStringLiteral(":/packs"));
        for (const QString &pack : packs)
            catalogue.add(pack);
        return catalogue;
    }

private:
    PracticeServer m_practice;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupWizard> m_wizard;
};

} // namespace Facteur
