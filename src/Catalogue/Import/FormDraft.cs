using System.Collections.Immutable;
using System.Text;
using Catalogue.Source;

namespace Catalogue.Import;

/// <summary>A file of a draft: its fields and the text below them.</summary>
internal sealed record DraftFile(string Id, DraftFields Fields, string Body)
{
    public string Text => Fields.FrontMatter() + Body;
}

/// <summary>A package as it is proposed from a form: its own file and those of its tiltak.</summary>
internal sealed record FormDraft(string Id, DraftFile Pakke, ImmutableArray<DraftFile> Tiltak)
{
    public IEnumerable<DraftFile> All => Tiltak.Prepend(Pakke);

    public string PathOf(DraftFile file) => $"content/pakker/{Id}/{file.Id}.md";

    public ImmutableArray<RawFile> Files(PersonalData personal) =>
        [.. All.Select(f => new RawFile(PathOf(f), Encoding.UTF8.GetBytes(personal.WithoutIn(f.Text))))];
}
