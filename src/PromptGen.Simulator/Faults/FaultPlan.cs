using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Faults;

namespace PromptGen.Simulator;

/// <summary>
/// Faults by a seed: what a request meets depends on the seed, on its bytes, and on how often the same bytes came before, and so not on the order in which
/// requests arrive. A fault for the n-th request goes by that order.
/// </summary>
public sealed class FaultPlan : IFaultPlan
{
    private const double Tolerance = 1e-9;
    private readonly int _seed;
    private readonly SimulatedFault[] _shares;
    private readonly Dictionary<int, SimulatedFault> _numbered;

    /// <summary>Makes a plan.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="faults">The faults.</param>
    /// <exception cref="ArgumentException">The shares add up to more than 1, a share or a number is out of range, or two faults name the same request.</exception>
    public FaultPlan(int seed, params IReadOnlyList<SimulatedFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (SimulatedFault fault in faults)
        {
            RequireRange(fault);
        }

        _seed = seed;
        _shares = [.. faults.Where(static fault => fault.Request is null)];
        if (_shares.Sum(static fault => fault.Probability) > 1 + Tolerance)
        {
            throw new ArgumentException("The probabilities of the plan add up to more than 1. Lower them: what is left of 1 is the share of good answers.", nameof(faults));
        }

        _numbered = [];
        foreach (SimulatedFault fault in faults.Where(static fault => fault.Request is not null))
        {
            if (!_numbered.TryAdd(fault.Request!.Value, fault))
            {
                throw new ArgumentException($"Two faults of the plan are for request {fault.Request}. Take one of them out.", nameof(faults));
            }
        }
    }

    /// <summary>How a client must end that meets a fault at every try, with the default options of PromptGen.</summary>
    /// <param name="kind">The fault.</param>
    /// <returns>The outcome. A request of a batch that has no line has none either, and is sent again as after <see cref="ExtractionOutcome.Transport"/>.</returns>
    public static ExtractionOutcome OutcomeOf(FaultKind kind) => kind switch
    {
        FaultKind.RateLimit => ExtractionOutcome.RateLimited,
        <= FaultKind.EndMissing => ExtractionOutcome.Transport,
        FaultKind.Truncated => ExtractionOutcome.Truncated,
        FaultKind.Refusal => ExtractionOutcome.Refused,
        FaultKind.NoCall => ExtractionOutcome.NoToolCall,
        FaultKind.WrongTool => ExtractionOutcome.WrongTool,
        FaultKind.TwoCalls => ExtractionOutcome.MultipleCalls,
        FaultKind.TextFirst or FaultKind.ThinkingFirst or FaultKind.ParameterName or FaultKind.ExtraMember or FaultKind.EnumCase or FaultKind.NumberAsText
            or FaultKind.BatchRepeated or FaultKind.BatchForeign => ExtractionOutcome.Ok,
        FaultKind.BatchErrored or FaultKind.BatchExpired or FaultKind.BatchMissing => ExtractionOutcome.Transport,
        FaultKind.BatchCanceled => ExtractionOutcome.Cancelled,
        _ => ExtractionOutcome.Invalid,
    };

    /// <summary>Reads a plan from JSON, such as <c>{"seed":1,"faults":[{"kind":"cut_body","probability":0.1,"bytes":100},{"kind":"rate_limit","request":3,"retry_after":"1.5"}]}</c>.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="JsonException">The text is no such JSON; the message names the place.</exception>
    /// <exception cref="ArgumentException">The plan cannot be followed; the message says why.</exception>
    public static FaultPlan Parse(string json)
    {
        FaultPlanFile file = JsonSerializer.Deserialize<FaultPlanFile>(json, FaultPlanJson.Options) ?? throw new JsonException("The plan is null. Write an object with the members 'seed' and 'faults'.");
        return new FaultPlan(file.Seed, file.Faults);
    }

    /// <inheritdoc/>
    public SimulatedFault? FaultFor(SimulatedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_numbered.TryGetValue(request.Number, out SimulatedFault? numbered))
        {
            return numbered;
        }

        double left = Draw(request.Serial);
        foreach (SimulatedFault fault in _shares)
        {
            left -= fault.Probability;
            if (left < 0)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>A number from 0 up to 1 that only seed and serial decide.</summary>
    private double Draw(string serial)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{_seed} {serial}"), hash);
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }

    private static void RequireRange(SimulatedFault fault)
    {
        bool isShare = fault.Request is null;
        if (fault.Probability is not (>= 0 and <= 1) || (!isShare && fault.Probability != 0))
        {
            throw new ArgumentException($"The fault '{fault.Kind}' has the probability {fault.Probability}. Set one from 0 to 1, or none where it names a request.", nameof(fault));
        }

        if (fault.Request < 1 || fault.Bytes < 0)
        {
            throw new ArgumentException($"The fault '{fault.Kind}' names request {fault.Request} and {fault.Bytes} bytes. Requests count from 1, bytes from 0.", nameof(fault));
        }
    }
}
