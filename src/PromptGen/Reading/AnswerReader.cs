using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Reading;

/// <summary>
/// Reads the JSON of an answer in one pass and collects every problem. Generated code drives it; it is not meant to be used by hand.
/// A place is kept as a byte offset alone; its JSON path is worked out only for problems and repairs, so valid answers pay nothing for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct AnswerReader
{
    private const int MaxProblems = 100;

    private readonly ReadOptions _options;
    private readonly DocumentText? _document;
    private ReadOnlySpan<byte> _utf8;
    private long _start;
    private Utf8JsonReader _json;
    private List<ExtractionProblem>? _problems;
    private List<ExtractionRepair>? _repairs;

    // What attributes say about the value being read and everything inside it.
    private ReadingForm? _form;

    // Quoted texts that were found, by the place of their string in the answer. Their paths are worked out at the end, in one pass for all.
    private List<(long Offset, string? Path, SourceSpan Span)>? _quotes;

    // The object whose type a discriminator told: where that member stands, so that it does not count as unknown.
    private long _discriminator;

    // One bit for each array entered: whether it is a single value that stands for a list, and whether that value is still to be read.
    private ulong _singles;
    private ulong _pending;

    // Set while the reader is inside JSON that came as the text of a string: where the outer text goes on, and the path of that string.
    private Utf8JsonReader _outerJson;
    private ReadOnlySpan<byte> _outerUtf8;
    private long _outerStart;
    private string? _outerPath;
    private long _outerDiscriminator;

    // Where the reader stood after the last problem, in the text that it was reading then.
    private long _failedAt;

    // Whether the dictionary key read last is only a stand-in for one with a problem.
    private bool _keyFailed;

    /// <summary>Starts at the current token of a reader.</summary>
    /// <param name="json">A reader over <paramref name="utf8"/>, standing on the first token of the value.</param>
    /// <param name="utf8">All the bytes that the reader reads.</param>
    /// <param name="options">How strictly to read.</param>
    /// <param name="document">The document, where it is known.</param>
    internal AnswerReader(scoped in Utf8JsonReader json, ReadOnlySpan<byte> utf8, ReadOptions options, DocumentText? document)
    {
        _json = json;
        _utf8 = utf8;
        _start = json.TokenStartIndex;
        _options = options;
        _document = document;
        _discriminator = -1;
        _failedAt = -1;
    }

    /// <summary>Whether a problem has been found, so that no object is worth building any more.</summary>
    public readonly bool Failed => _problems is not null;

    /// <summary>Whether the current value is null.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>The reader at the place reached, for the code that reads what stands around the value.</summary>
    internal Utf8JsonReader Json
    {
        get
        {
            LeaveNested();
            return _json;
        }
    }

    internal readonly IReadOnlyList<ExtractionProblem> Problems => _problems ?? (IReadOnlyList<ExtractionProblem>)[];

    internal readonly IReadOnlyList<ExtractionRepair> Repairs => _repairs ?? (IReadOnlyList<ExtractionRepair>)[];

    internal int UnknownMembers { get; private set; }

    /// <summary>Enters an object.</summary>
    /// <param name="start">The offset of the object, for <see cref="RequireMembers"/>.</param>
    /// <returns>False when the value is something else: the problem is recorded and the value skipped.</returns>
    public bool BeginObject(out long start)
    {
        bool isObject = _json.TokenType == JsonTokenType.StartObject || EnterNested(JsonTokenType.StartObject) || Mismatch("an object");
        start = _json.TokenStartIndex;
        return isObject;
    }

    /// <summary>Moves to the next member name.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool NextMember()
    {
        LeaveNested();
        _json.Read();
        return _json.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Compares the current member name and, when it is the one, moves to its value.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="index">The member's number, 0 to 63, in <paramref name="seen"/>.</param>
    /// <param name="seen">The members met so far; a member that is met twice is a problem.</param>
    /// <returns>Whether the reader now stands on the member's value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // the name is a constant there, and comparing with one takes an instruction or two
    public bool IsMember(ReadOnlySpan<byte> name, int index, ref ulong seen) => _json.Is(name) && EnterMember(index, ref seen);

    private bool EnterMember(int index, ref ulong seen)
    {
        ulong bit = 1UL << index;
        if ((seen & bit) != 0)
        {
            Report(ProblemKind.Duplicate, "The member stands twice in its object.");
        }

        seen |= bit;
        _json.Read();
        return true;
    }

    /// <summary>Skips the current member, which the record does not have.</summary>
    public void SkipUnknownMember()
    {
        if (_json.TokenStartIndex != _discriminator)
        {
            UnknownMembers++;
            if (_options.RejectUnknownMembers)
            {
                Report(ProblemKind.Unknown, "The member is not part of the schema.");
            }
        }

        _json.Read();
        _json.Skip();
    }

    /// <summary>Skips the current member of a type that allows no unknown ones.</summary>
    public void RejectUnknownMember()
    {
        if (_json.TokenStartIndex != _discriminator)
        {
            Report(ProblemKind.Unknown, "The member is not part of the schema.");
        }

        _json.Read();
        _json.Skip();
    }

    /// <summary>Keeps the current member, which the record does not name.</summary>
    /// <param name="kept">What is kept; null before the first member.</param>
    public void KeepUnknownMember(ref Dictionary<string, JsonElement>? kept)
    {
        if (NextKept() is { } name && !(kept ??= []).TryAdd(name, ReadJsonElement()))
        {
            Report(ProblemKind.Duplicate, "The member stands twice in its object.");
        }
    }

    /// <inheritdoc cref="KeepUnknownMember(ref Dictionary{string, JsonElement})"/>
    public void KeepUnknownMember(ref Dictionary<string, object?>? kept)
    {
        if (NextKept() is { } name && !(kept ??= []).TryAdd(name, IsNull ? null : ReadJsonElement()))
        {
            Report(ProblemKind.Duplicate, "The member stands twice in its object.");
        }
    }

    /// <inheritdoc cref="KeepUnknownMember(ref Dictionary{string, JsonElement})"/>
    public void KeepUnknownMember(ref JsonObject? kept)
    {
        if (NextKept() is { } name && !(kept ??= []).TryAdd(name, ReadJsonNode()))
        {
            Report(ProblemKind.Duplicate, "The member stands twice in its object.");
        }
    }

    /// <summary>Moves to the value of a member that is kept and returns its name; null for what is not kept and skipped.</summary>
    private string? NextKept()
    {
        string? name = _json.TokenStartIndex == _discriminator ? null : Text();
        _json.Read();
        if (name is null)
        {
            _json.Skip();
        }

        return name;
    }

    /// <summary>Reports the required members that an object lacks. One that may be null is read as null; that is a repair.</summary>
    /// <param name="start">The offset of the object.</param>
    /// <param name="seen">The members that it has.</param>
    /// <param name="required">The members that it needs.</param>
    /// <param name="nullable">Those of them that may be null.</param>
    /// <param name="names">The names of all members by their number.</param>
    public void RequireMembers(long start, ulong seen, ulong required, ulong nullable, ReadOnlySpan<string> names)
    {
        ulong missing = required & ~seen;
        for (int index = 0; missing != 0; index++, missing >>= 1, nullable >>= 1)
        {
            if ((missing & 1) == 0)
            {
                continue;
            }

            string path = JsonPath.Member(PathAt(start), names[index]);
            if ((nullable & 1) == 0 || !Repair(RepairKind.MissingAsNull, path))
            {
                Add(new ExtractionProblem(path, ProblemKind.Missing, "The required member is missing.", PlaceOf(start)));
            }
        }
    }

    internal void Report(ProblemKind kind, string message)
    {
        _failedAt = _json.TokenStartIndex;
        Add(new ExtractionProblem(PathAt(_json.TokenStartIndex), kind, message, PlaceOf(_json.TokenStartIndex)));
    }

    private void Add(ExtractionProblem problem)
    {
        _problems ??= [];
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(problem);
        }
    }

    private bool Repair(RepairKind kind) => (kind == RepairKind.NumberInString && _form is { TakesTextNumbers: true }) || ((_options.Repairs & kind) != 0 && Repair(kind, PathAt(_json.TokenStartIndex)));

    private bool Repair(RepairKind kind, string path)
    {
        if ((_options.Repairs & kind) == 0)
        {
            return false;
        }

        (_repairs ??= []).Add(new ExtractionRepair(path, kind));
        return true;
    }

    private bool Mismatch(string expected)
    {
        if (IsNull)
        {
            Report(ProblemKind.Null, $"The value is null where {expected} is expected.");
        }
        else
        {
            Report(ProblemKind.Type, $"The value is {Describe(_json.TokenType)} where {expected} is expected.");
            _json.Skip();
            _failedAt = _json.TokenStartIndex;
        }

        return false;
    }

    /// <summary>The place in the answer's own bytes: what is inside a string has that of the string.</summary>
    private readonly long PlaceOf(long offset) => _outerPath is null ? offset : _outerJson.TokenStartIndex;

    private readonly string PathAt(long offset) =>
        _outerPath is null ? new JsonPathWalker(_utf8, _start).MoveTo(offset) : string.Concat(_outerPath, new JsonPathWalker(_utf8, 0).MoveTo(offset).AsSpan(1));

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        _ => "a boolean",
    };
}
