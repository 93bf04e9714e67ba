using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>Finds what the model reads about a type, member or enum value: <c>[Description]</c>, else the XML documentation.</summary>
internal static class DescriptionReader
{
    public static string? Read(ISymbol symbol, ReadingSession session) =>
        symbol.Attribute(MetadataNames.Description)?.FirstText() ?? Summary(symbol, session);

    /// <summary>Reads the description of a property; a positional parameter carries it as an attribute or as <c>&lt;param&gt;</c> of its type.</summary>
    public static string? Read(ISymbol property, IParameterSymbol? parameter, ReadingSession session)
    {
        string? attribute = property.Attribute(MetadataNames.Description)?.FirstText() ?? parameter?.Attribute(MetadataNames.Description)?.FirstText();
        if (attribute is not null)
        {
            return attribute;
        }

        string? own = Summary(property, session);
        return own ?? (parameter is null ? null : Element(session.DocumentationOf(property.ContainingType), "param", parameter.Name));
    }

    /// <summary>The summary of a symbol; <c>&lt;inheritdoc/&gt;</c>, or a property without documentation, takes that of what it overrides or implements.</summary>
    private static string? Summary(ISymbol symbol, ReadingSession session)
    {
        string? xml = session.DocumentationOf(symbol);
        bool inherits = string.IsNullOrWhiteSpace(xml) ? symbol is IPropertySymbol : xml!.Contains("<inheritdoc");
        return inherits && InheritedFrom(symbol) is { } source ? Read(source, session) : Element(xml, "summary", null);
    }

    private static ISymbol? InheritedFrom(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IPropertySymbol property => property.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(property.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property)),
        INamedTypeSymbol { BaseType: { SpecialType: not SpecialType.System_Object } parent } => parent,
        INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
        _ => null,
    };

    /// <summary>The <c>&lt;example&gt;</c> elements of a property.</summary>
    public static EquatableArray<string> Examples(ISymbol property, ReadingSession session) =>
        Elements(session.DocumentationOf(property), "example", null).ToEquatableArray();

    private static string? Element(string? xml, string element, string? name) => Elements(xml, element, name).FirstOrDefault();

    private static IEnumerable<string> Elements(string? xml, string element, string? name) =>
        Parse(xml)?.Descendants(element).Where(e => name is null || (string?)e.Attribute("name") == name).Select(static e => Collapse(Text(e))).Where(static text => text.Length > 0) ?? [];

    private static XElement? Parse(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
        {
            return null;
        }

        try
        {
            // A comment is a row of elements without one around them.
            return XElement.Parse("<doc>" + xml + "</doc>", LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // The compiler warns about malformed documentation itself.
            return null;
        }
    }

    private static string Text(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement inner when inner.HasAttributes && !inner.Nodes().Any():
                    text.Append(ReferenceText(inner));
                    break;
                case XElement inner:
                    text.Append(inner.Name == "para" ? " " : "").Append(Text(inner));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The last part of <c>cref="Invoice.Total"</c>, also with a prefix as in <c>P:Acme.Invoice.Total</c>; or a keyword or parameter name.</summary>
    private static string ReferenceText(XElement reference)
    {
        string target = reference.Attributes().First().Value;
        int end = target.IndexOfAny(['(', '{', '`', '<']);
        string name = end < 0 ? target : target.Substring(0, end);
        return name.Substring(Math.Max(name.LastIndexOf('.'), name.LastIndexOf(':')) + 1);
    }

    private static string Collapse(string text)
    {
        StringBuilder result = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = result.Length > 0;
                continue;
            }

            result.Append(space ? " " : "").Append(c);
            space = false;
        }

        return result.ToString();
    }
}
