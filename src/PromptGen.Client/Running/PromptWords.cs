using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromptGen.Client.Running;

/// <summary>The texts of a prompt in which a provider's words are looked up, and the words that tell nothing of them.</summary>
internal sealed partial class PromptWords
{
    private const int CharactersOfSyllabary = 2;

    /// <summary>What messages of APIs are made of (provider facts ER-1 to ER-4). None of these words, standing alone, tells what a document says.</summary>
    private static readonly FrozenSet<string> s_common = """
        the and for that this with not but are was were has have had can cannot could may must should will would been being its our your you they them their from into onto than then there here
        when where which while who whose what why how all any each both either neither none only also too very more most less least few fewer many much other another same such own per after before above below
        between within without under over out off until since about against during because due one two three four five first second last next
        answer answered answers answering api app application argument arguments array assistant attempt attempts auth authentication authorization available bad base batch bearer been billing block blocks body boolean
        bytes cache cached call called calls characters check client code com completion completions connection contain contains content context control conversation count create created credit current data date
        default denied deprecated details different does document documents duplicate empty enabled endpoint enough ephemeral error errors exceed exceeded exceeds except exceptions expected extra failed failure false
        field fields file files find followed format forbidden found function gateway generate given got greater header headers higher http https ignored image images incorrect input inputs instead instructions integer internal
        invalid item items json key keys large later length limit limited limits line list load long longer low malformed match matches max maximum message messages method min minimum minute minutes missing mode model
        models must name named names network null number object occurred once openai anthropic order organization output outputs overloaded parameter parameters parse parsed part parts pass passed path pattern permission permitted
        please plan position possible prefix previous processing prompt properties property provide provided provider quota range rate read reached reason received refer refused rejected remove request requested requests
        require required requires resource response responses result results retry role roles schema seconds see seem send sent server service set should size small specified start status stop stopped stream streaming strict string
        strings support supported supports system temporarily text thinking time timed timeout times token tokens tool tools true try type types unauthorized unavailable unexpected unknown unprocessable unsupported update
        upgrade upstream usage use used user using valid validation value values version wait wrong
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string _texts;
    private readonly HashSet<string> _names;
    private readonly string? _model;

    private PromptWords(string texts, HashSet<string> names, string? model)
    {
        _texts = texts;
        _names = names;
        _model = model;
    }

    public static PromptWords Of(ExtractionRequest request, WireFormat format)
    {
        ArrayBufferWriter<byte> body = new();
        WithoutBytes(request).WriteTo(body, format);
        string named = $"{request.Tool.Name} {request.Tool.InputSchema} {request.Model?.Id}";
        HashSet<string> names = new(Word().Matches(named).Select(static match => match.Groups["word"].Value), StringComparer.OrdinalIgnoreCase);
        return new PromptWords(Texts(body.WrittenSpan), names, request.Model?.Id);
    }

    /// <summary>Whether the prompt has a passage, letter by letter.</summary>
    public bool Contains(ReadOnlySpan<char> passage) => _texts.AsSpan().IndexOf(passage) >= 0;

    /// <summary>Whether the prompt has a word or a part of it, in any capitalisation.</summary>
    public bool ContainsWord(ReadOnlySpan<char> word)
    {
        if (_texts.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Scripts without spaces run the server's words and the quoted ones together.
        for (int index = 0; index + CharactersOfSyllabary <= word.Length; index++)
        {
            ReadOnlySpan<char> part = word.Slice(index, CharactersOfSyllabary);
            if (part.IndexOfAnyInRange('\u2E80', '\uFFFF') >= 0 && Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one of API errors, or one of the developer's own.</summary>
    public bool IsCommon(string word) => s_common.Contains(word) || _names.Contains(word);

    /// <summary>Whether a long word is the name of the model or of a member and no key.</summary>
    public bool IsNamed(string word) => word == _model || ModelCatalog.Default.TryGet(word, out _) || _names.IsSupersetOf(word.Split('_', '-'));

    /// <summary>The request with what a message could quote of PDFs and images: the addresses and ids, which can open a file to whoever reads them.</summary>
    private static ExtractionRequest WithoutBytes(ExtractionRequest request)
    {
        IReadOnlyList<DocumentPart> parts = request.Document.Parts;
        return parts.All(static part => part.Kind == DocumentPartKind.Text)
            ? request
            : request.WithDocument(Document.FromParts(parts.Select(static part => DocumentPart.FromText(part.Text ?? part.Url?.AbsoluteUri ?? part.FileId ?? "-"))));
    }

    /// <summary>Every text behind the tools: system text with exemplars, contexts, the document, earlier answers.</summary>
    private static string Texts(ReadOnlySpan<byte> body)
    {
        Utf8JsonReader json = new(body);
        StringBuilder texts = new();
        bool isPrompt = false;
        while (json.Read())
        {
            if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName)
            {
                isPrompt = json.ValueTextEquals("system"u8) || json.ValueTextEquals("messages"u8) || json.ValueTextEquals("input"u8) || json.ValueTextEquals("instructions"u8);
            }
            else if (json.TokenType == JsonTokenType.PropertyName && (json.ValueTextEquals("type"u8) || json.ValueTextEquals("role"u8)))
            {
                json.Skip();
            }
            else if (isPrompt && json.TokenType == JsonTokenType.String)
            {
                texts.Append(json.GetString()).Append('\n');
            }
        }

        return texts.ToString();
    }

    /// <summary>Words, and the escapes of a text that was quoted as JSON, which are none.</summary>
    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\.|(?<word>[\p{L}\p{M}\p{N}\p{Cs}]+)", RegexOptions.CultureInvariant)]
    public static partial Regex Word();
}
