// SPDX-License-Identifier: MIT
//
// The files of a pack. The first line names the file of an otherwise good pack whose content the rest is.
#include "Catalogue.h"
#include "Require.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// The pack of tests/catalogue, of which one file at a time is another one.
class Pack
{
public:
    Pack()
    {
        const QDir root(m_folder.path());
        require(root.mkpath(u"providers"_s) && root.mkpath(u"guides/program"_s), "a pack can be written");
        for (const char *file : {providerFile, guideFile, textFile})
            restore(file);
    }

    /// The file that \a name means; nullptr where it is none of a pack's.
    static const char *fileOf(const QByteArray &name)
    {
        constexpr std::array files{
            providerFile, guideFile, textFile, errorsFile, portsFile, exchangeFile, brandFile};
        const auto found =
            std::find_if(files.begin(), files.end(), [&name](const char *file) { return name == file; });
        return found == files.end() ? nullptr : *found;
    }

    void write(const char *file, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(QString::fromLatin1(file)));
        require(
            out.open(QIODevice::WriteOnly) && out.write(content) == content.size(), "a pack can be written");
    }

    void restore(const char *file) const
    {
        QFile good(QString::fromLatin1(FACTEUR_GOOD_PACK "/") + QString::fromLatin1(file));
        if (good.open(QIODevice::ReadOnly))
            write(file, good.readAll());
        else
            QFile::remove(m_folder.filePath(QString::fromLatin1(file)));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    static constexpr const char *providerFile = "providers/good.json";
    static constexpr const char *guideFile = "guides/program/guide.json";
    static constexpr const char *textFile = "guides/program/guide.en.md";
    static constexpr const char *errorsFile = "guides/program/errors.json";
    static constexpr const char *portsFile = "ports.json";
    static constexpr const char *exchangeFile = "exchange.json";
    static constexpr const char *brandFile = "brand.json";

    QTemporaryDir m_folder;
};

/// Paragraphs, but nothing that a terminal would obey, and nothing that turns the direction of writing.
void requireText(const QString &text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        return control || (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    require(plain && text.isValidUtf16(), "a text is plain text", text);
}

void requireTexts(const LocalText &text)
{
    for (const QString &one : text.texts)
        requireText(one);
}

void requireLinks(const LocalLink &link)
{
    for (const QString &one : link.texts)
        require(QUrl(one).scheme() == u"https", "links are https", one);
}

void requireProvider(const Provider &provider)
{
    requireTexts(provider.name);
    requireTexts(provider.hint);
    for (const LocalLink &link :
        {provider.controlPanel, provider.webmail, provider.community, provider.status})
        requireLinks(link);
    for (const LocalLink &link : provider.help)
        requireLinks(link);
    for (const Preparation &preparation : provider.before) {
        requireTexts(preparation.text);
        requireLinks(preparation.link);
    }
    requireTexts(provider.offer.name);
    requireTexts(provider.offer.hint);
    require(provider.servers.isEmpty() || provider.serves(Protocol::Smtp), "there is a server for sending");
    for (const ProviderServer &server : provider.servers) {
        requireDisplayable(server.endpoint.host);
        require(!server.endpoint.host.isEmpty() && server.endpoint.port != 0, "a server is whole");
    }
}

/// What the window makes of a step's text: links to https, and no pictures.
void requireMarkdown(const LocalText &text)
{
    for (const QString &one : text.texts) {
        QTextDocument document;
        document.setMarkdown(one,
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                | QTextDocument::MarkdownNoHTML);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                require(!format.isImageFormat(), "a text has no pictures", one);
                require(!format.isAnchor() || QUrl(format.anchorHref()).scheme() == u"https",
                    "links in a text are https", one);
            }
        }
    }
}

void requireGuide(const Guide &guide)
{
    for (const LocalText &text : {guide.name, guide.mention, guide.summary, guide.whyNotPop3})
        requireTexts(text);
    require(!guide.protocols.isEmpty(), "a mail program has a protocol");
    for (const SheetGroup &group : guide.sheet) {
        requireTexts(group.title);
        for (const SheetLine &line : group.lines)
            requireTexts(line.label);
    }
    for (const GuideStep &step : guide.steps) {
        requireTexts(step.title);
        requireTexts(step.text);
        requireMarkdown(step.text);
        for (const PictureField &field : step.fields)
            require(
                QRectF({0, 0}, step.pictureSize).contains(field.rectangle), "a value stands in its picture");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argumentCount = 1;
    static char name[] = "fuzz_pack";
    static char *arguments[] = {name, nullptr};
    static const QGuiApplication application(argumentCount, arguments); // for the fonts of texts
    static const Pack pack;
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const char *file = Pack::fileOf(input.left(input.indexOf('\n')));
    if (!file)
        return 0;
    const QByteArray content = input.mid(input.indexOf('\n') + 1);
    pack.write(file, content);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    pack.restore(file);

    for (const Provider &provider : catalogue.providers())
        requireProvider(provider);
    for (const Guide &guide : catalogue.guides())
        requireGuide(guide);
    for (const Problem &problem : catalogue.problems()) {
        requireDisplayable(problem.reason);
        require(problem.line >= 0 && problem.line <= content.count('\n') + 200, "a problem has its line");
    }
    require(
        catalogue.providers().size() == 1 || !catalogue.problems().isEmpty(), "what is left out is named");
    require(catalogue.guides().size() == 1 || !catalogue.problems().isEmpty(), "what is left out is named");
    return 0;
}
