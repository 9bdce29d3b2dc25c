// SPDX-License-Identifier: MIT
#include "KeySheet.h"
#include "PictureDialog.h"
#include "PictureWidget.h"
#include "Scenes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Facteur {

void Scenes::otherWindows()
{
    largePicture();
    keySheets();
    question();
    popups();
}

void Scenes::largePicture()
{
    begin();
    open(Page::Servers);
    auto *picture = m_wizard->currentPage()->findChild<PictureWidget *>();
    Q_EMIT picture->clicked();
    const auto *large = m_wizard->findChild<PictureDialog *>();
    if (!large)
        return fail(u"the large picture does not open"_s);
    visit(u"10-large-picture"_s, large->window());
}

void Scenes::keySheets()
{
    begin();
    for (const Page page : {Page::Welcome, Page::Account, Page::Protocol, Page::Servers, Page::Authentication,
             Page::Test, Page::Settings}) {
        if (page == Page::Test) // of one that has come to something
            show(Verdict::Both, side(Side::Incoming, Cause::AuthRejected), side(Side::Outgoing));
        else
            open(page);
        KeySheet sheet(*m_wizard);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.show();
        visit(u"10-keys-"_s + idOf(page), &sheet);
    }
}

void Scenes::question()
{
    begin();
    open(Page::Servers);
    bool isAsked = false;
    QTimer::singleShot(0, m_wizard.get(), [this, &isAsked] {
        auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!box)
            return;
        isAsked = true;
        visit(u"10-question"_s, box);
        box->reject();
    });
    m_wizard->reject();
    if (!isAsked)
        fail(u"nothing is asked before it quits"_s);
}

void Scenes::popups()
{
    begin(u"thunderbird"_s, {});
    open(Page::Account);
    model().search().ask(); // which shows the list's field
    auto *list = find<QComboBox>("provider");
    list->showPopup();
    visit(u"10-list"_s, list->view()->window());
    list->hidePopup();
    const std::unique_ptr<QMenu> menu(find<QLineEdit>("displayName")->createStandardContextMenu());
    menu->setParent(m_wizard.get(), menu->windowFlags());
    menu->popup({});
    visit(u"10-menu"_s, menu.get());
}

} // namespace Facteur
