// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QTemporaryDir>

namespace Facteur {

/// A copy of the good pack in pack/, to be broken in one place at a time.
class TestPack
{
public:
    static const QString providerFile;
    static const QString guideFile;
    static const QString textFile;

    TestPack();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A tiny file that says that it is a picture of \a width by \a height.
    [[nodiscard]] static QByteArray png(quint32 width, quint32 height);
    void write(const QString &name, const QByteArray &content) const;
    /// Replaces the first \a before in the file \a name, where it must stand.
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const;

    /// What is wrong with \a catalogue, which was loaded from here: "file:line: reason", the files as seen
    /// from here, without the list of what would have been known.
    [[nodiscard]] QStringList problems(const Catalogue &catalogue) const;

    /// The columns of addRow().
    static void addColumns();
    /// What is wrong where \a after takes the place of \a before: \a problems, one a line, the first without
    /// the place that checkRow() knows.
    static void addRow(const char *name, const char *before, const char *after, const char *problems,
        bool stillLoads = false);
    /// Applies the replacement of the current data row to \a name, and compares all problems with \a place
    /// and the row's.
    void checkRow(const QString &name, const QString &place) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Facteur
